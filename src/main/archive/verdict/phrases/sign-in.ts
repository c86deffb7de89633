import { concept } from './concept'
import { inWords } from './in-words'

/** Titles and headlines of pages that only ask who one is. */
export const SIGN_IN_TITLES: RegExp[] = inWords([
  /^(please )?(sign|log)[ -]?(in|on)( or (register|sign up|create an account))?( to (your account|continue|.{1,40}))?\W*$/,
  /^(login|sign[ -]?in|log[ -]?in|my account|account login|member login|subscriber login|welcome back)( page)?\W*$/,
  /^(anmelden|einloggen|anmeldung|login|mein konto|willkommen zurück)\W*$/,
  /^(connexion|se connecter|s'identifier|identification|connectez-vous|mon compte)\b.{0,40}$/,
  /^(iniciar sesión|inicia sesión|acceder|identifícate|accede a tu cuenta|ingresar)\W*.{0,30}$/,
  /^(accedi|accesso|entra|iniciar sessão|fazer login|entrar|acesse sua conta)\W*$/,
  /^(inloggen|aanmelden|logga in|logg inn|log ind|kirjaudu( sisään)?|zaloguj( się)?|logowanie|přihlášení|bejelentkezés|conectare|σύνδεση)\W*$/,
  /^(вход|войти|авторизация|войдите( в аккаунт)?|вхід|увійти)[^\p{L}]*.{0,30}$/u,
  /^(giriş( yap)?|oturum aç(ın)?|üye girişi)\W*$/,
  /^(تسجيل الدخول|دخول|سج(ل|ّل) الدخول|ورود|ورود به حساب( کاربری)?)[^\p{L}]*.{0,30}$/u,
  /^(登录|登錄|登入|会员登录|會員登入|ログイン|로그인|लॉग ?इन|masuk|đăng nhập|เข้าสู่ระบบ|התחברות|כניסה)[^\p{L}]*.{0,20}$/u
])

export const SIGN_IN_LINES: RegExp[] = inWords([
  /\b(sign|log) in to (your account|continue|access|view|see)\b/,
  /\b(forgot|forgotten|reset)( your)? password\b|\bremember me\b|\bkeep me (signed|logged) in\b/,
  /\b(passwort|kennwort) vergessen\b|\bangemeldet bleiben\b|\bmot de passe oublié\b|\brester connecté\b/,
  /\b(olvidaste|olvidó|has olvidado).{0,12}contraseña\b|\b(password|senha) (dimenticata|esquecida)\b|\besqueceu (a|sua) senha\b/,
  /\bwachtwoord vergeten\b|\bglömt (lösenord|ditt lösenord)\b|\bglemt (passord|adgangskode)\b|\bnie pamiętasz hasła\b/,
  /забыли пароль|забули пароль|şifremi unuttum|parolamı unuttum|نسيت كلمة (المرور|السر)|رمز عبور( خود)? را فراموش|忘记密码|忘記密碼|パスワードを(お忘れ|忘れ)|비밀번호( 찾기|를 잊)/
])

/** Anywhere in a title. */
export const SIGN_IN_WORDS = concept(
  'sign[ -]?in(?!\\p{L})|log[ -]?(in|on)(?!\\p{L})|identify yourself|(verify|confirm) your (email|account)|single sign|anmeld(en|ung)(?!\\p{L})|einlogg|se connecter|connectez|connexion(?!\\p{L})|identifi(ez|ant)|inici(ar|a) ses|identif[ií]cate|iniciar sessão|fazer login|accedi(?!\\p{L})|inlogg|aanmelden|logga in|logg inn|log ind|kirjaudu|zaloguj|logowani|přihlá(s|š)|prihlás|bejelentkez|autentific|σύνδεση|вход(?!\\p{L})|войти|войдите|авториз|вхід|увійти|увійдіть|prijav(a|i)(?!\\p{L})|giriş|oturum aç|تسجيل الدخول|سجل الدخول|سجل دخول|ورود|כניסה|התחבר|登录|登錄|登入|ログイン|로그인|लॉग ?इन|साइन इन|masuk(?!\\p{L})|đăng nhập|เข้าสู่ระบบ'
)
