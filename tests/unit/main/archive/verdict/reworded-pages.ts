import { MORE } from './more-stories'
import { bare, site, type Variant } from './pages'

/** Errors, sign-ins, consent walls, shells and lists in words of their own, and articles that are short or speak of such things. */
export const REWORDED_PAGES: Variant[] = [
  {
    name: 'soft404 stories en',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Hmm. That story isn’t here any more.</h1><p>It may have been taken down, or the address has changed. Try the search, or have a look at what others are reading.</p></div>${MORE}`,
      `<title>Paper – news from the coast</title>`
    )
  },
  {
    name: 'lost en',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>You seem to be lost</h1><p>Nothing lives at this address. Go back to the front page.</p></div>${MORE}`,
      `<title>Lost at sea | Paper</title>`
    )
  },
  {
    name: 'expired en',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>This article has expired</h1><p>Agency stories are available for thirty days after they are published.</p></div>${MORE}`,
      `<title>Paper</title>`
    )
  },
  {
    name: '451 en',
    kind: 'error',
    html: bare(
      `451`,
      `<div class="wrap"><h1>Unavailable for legal reasons</h1><p>We recognise that you are attempting to access this website from a country belonging to the European Economic Area (EEA), including the EU, which enforces the General Data Protection Regulation (GDPR), and therefore access cannot be granted at this time. For any issues, contact web@courier.example or call 555-0100.</p></div>`
    )
  },
  {
    name: 'geo en',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Sorry, this content is not available in your region.</h1><p>Due to rights restrictions we can only show it to readers in the United Kingdom.</p></div>`,
      `<title>Not available in your region</title>`
    )
  },
  {
    name: 'maint en',
    kind: 'error',
    html: bare(
      `Back soon`,
      `<div class="wrap"><h1>We’re doing some work on the site</h1><p>Our developers are updating our systems. Please come back in an hour. We apologise for the inconvenience.</p></div>`
    )
  },
  {
    name: '502 en',
    kind: 'error',
    html: bare(
      `paper.example | 502: Bad gateway`,
      `<div class="wrap"><h1>Bad gateway Error code 502</h1><p>Visit cloudflare.example for more information. 2026-03-04 08:10:11 UTC</p><p>You: Browser Working. Paris: Cloudflare Working. paper.example: Host Error.</p><p>What happened? The web server reported a bad gateway error.</p><p>What can I do? Please try again in a few minutes.</p></div>`
    )
  },
  {
    name: 'wp db en',
    kind: 'error',
    html: bare(`Database Error`, `<div class="wrap"><h1>Error establishing a database connection</h1></div>`)
  },
  {
    name: 'varnish en',
    kind: 'error',
    html: bare(
      `503 Backend fetch failed`,
      `<div class="wrap"><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><p>Guru Meditation:</p><p>XID: 3421</p></div>`
    )
  },
  {
    name: 'nextjs en',
    kind: 'error',
    html: bare(
      `404: This page could not be found`,
      `<div class="wrap"><h1>404</h1><p>This page could not be found.</p></div>`
    )
  },
  {
    name: 'clientside en',
    kind: 'error',
    html: bare(
      `Application error`,
      `<div class="wrap"><h1>Application error: a client-side exception has occurred (see the browser console for more information).</h1></div>`
    )
  },
  {
    name: 'xml accessdenied en',
    kind: 'error',
    html: bare(
      `Error`,
      `<div class="wrap"><h1>AccessDenied</h1><p>Access Denied</p><p>RequestId 8F1D</p><p>HostId abc=</p></div>`
    )
  },
  {
    name: 'domain parked en',
    kind: 'error',
    html: bare(
      `paper.example - domain for sale`,
      `<div class="wrap"><h1>This domain is for sale</h1><p>paper.example may be for sale. Click here to inquire about this domain.</p><p>Related searches: News, Weather, Loans</p></div>`
    )
  },
  {
    name: 'hosting suspended en',
    kind: 'error',
    html: bare(
      `Account suspended`,
      `<div class="wrap"><h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p></div>`
    )
  },
  {
    name: 'de404 de',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Hier ist leider nichts</h1><p>Die gewünschte Seite gibt es nicht (mehr). Vielleicht hilft die Suche weiter.</p></div>${MORE}`,
      `<title>Seite nicht gefunden - Tagblatt</title>`
    )
  },
  {
    name: 'de depub de',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Dieser Beitrag ist nicht mehr verfügbar</h1><p>Aus rechtlichen Gründen dürfen wir manche Beiträge nur befristet anbieten.</p></div>${MORE}`,
      `<title>Tagblatt</title>`
    )
  },
  {
    name: 'wartung de',
    kind: 'error',
    html: bare(
      `Wartungsarbeiten`,
      `<div class="wrap"><h1>Wir sind gleich zurück</h1><p>Wegen Wartungsarbeiten ist unsere Seite zurzeit nicht erreichbar.</p></div>`
    )
  },
  {
    name: 'fr404 fr',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Oups ! La page que vous cherchez n’existe plus</h1><p>Elle a peut-être été déplacée ou supprimée.</p></div>${MORE}`,
      `<title>Page introuvable - Le Quotidien</title>`
    )
  },
  {
    name: 'fr maint fr',
    kind: 'error',
    html: bare(
      `Maintenance`,
      `<div class="wrap"><h1>Site en maintenance</h1><p>Nous revenons très vite. Merci de votre patience.</p></div>`
    )
  },
  {
    name: 'es404 es',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>¡Vaya! No encontramos lo que buscas</h1><p>La página que intentas ver no existe o ha cambiado de dirección.</p></div>${MORE}`,
      `<title>Página no encontrada</title>`
    )
  },
  {
    name: 'pt404 pt',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Ops, essa página não existe</h1><p>O endereço pode ter sido digitado errado ou a página foi removida.</p></div>${MORE}`,
      `<title>Erro 404</title>`
    )
  },
  {
    name: 'it404 it',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Ops! La pagina che cerchi non c’è</h1><p>Potrebbe essere stata spostata o cancellata.</p></div>${MORE}`,
      `<title>Pagina non trovata</title>`
    )
  },
  {
    name: 'nl404 nl',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Deze pagina bestaat niet (meer)</h1><p>Controleer het adres of zoek in ons archief.</p></div>${MORE}`,
      `<title>Pagina niet gevonden</title>`
    )
  },
  {
    name: 'pl404 pl',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Ups! Tej strony już tu nie ma</h1><p>Sprawdź adres albo wróć na stronę główną.</p></div>${MORE}`,
      `<title>Gazeta</title>`
    )
  },
  {
    name: 'ru404 ru',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Такой страницы больше нет</h1><p>Возможно, она была удалена или вы ошиблись в адресе.</p></div>${MORE}`,
      `<title>Вестник</title>`
    )
  },
  {
    name: 'ru500 ru',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Что-то сломалось, но мы уже чиним</h1><p>Попробуйте обновить страницу через несколько минут.</p></div>`,
      `<title>Вестник</title>`
    )
  },
  {
    name: 'uk404 uk',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Ой! Сторінку не знайдено</h1><p>Можливо, її видалили або змінили адресу.</p></div>${MORE}`,
      `<title>Газета</title>`
    )
  },
  {
    name: 'tr404 tr',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Aradığınız sayfa bulunamadı</h1><p>Sayfa kaldırılmış ya da adresi değişmiş olabilir.</p></div>${MORE}`,
      `<title>Gazete</title>`
    )
  },
  {
    name: 'ar404 ar',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>عفوًا، الصفحة التي تبحث عنها غير موجودة</h1><p>ربما نُقلت الصفحة أو حُذفت. عد إلى الصفحة الرئيسية.</p></div>${MORE}`,
      `<title>الصحيفة</title>`
    )
  },
  {
    name: 'fa404 fa',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>صفحه مورد نظر پیدا نشد</h1><p>ممکن است حذف شده یا نشانی آن تغییر کرده باشد.</p></div>${MORE}`,
      `<title>روزنامه</title>`
    )
  },
  {
    name: 'he404 he',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>העמוד שחיפשתם לא קיים</h1><p>ייתכן שהכתובת השתנתה או שהעמוד הוסר.</p></div>${MORE}`,
      `<title>עיתון</title>`
    )
  },
  {
    name: 'zh404 zh',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>您访问的页面走丢了</h1><p>页面可能已被删除或地址有误，3秒后返回首页。</p></div>${MORE}`,
      `<title>日报</title>`
    )
  },
  {
    name: 'zh del zh',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>该内容已被发布者删除</h1><p>此内容因违规无法查看</p></div>`,
      `<title>日报</title>`
    )
  },
  {
    name: 'ja404 ja',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>ページが見つかりませんでした</h1><p>お探しのページは削除されたか、URLが変更された可能性があります。</p></div>${MORE}`,
      `<title>新聞</title>`
    )
  },
  {
    name: 'ja expired ja',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>この記事の掲載期間は終了しました</h1><p>記事は公開から一か月で終了します。</p></div>${MORE}`,
      `<title>新聞</title>`
    )
  },
  {
    name: 'ko404 ko',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>요청하신 페이지를 찾을 수 없습니다</h1><p>주소가 바뀌었거나 삭제되었을 수 있습니다.</p></div>${MORE}`,
      `<title>신문</title>`
    )
  },
  {
    name: 'hi404 hi',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>यह पेज उपलब्ध नहीं है</h1><p>हो सकता है कि लिंक पुराना हो।</p></div>${MORE}`,
      `<title>अखबार</title>`
    )
  },
  {
    name: 'id404 id',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Halaman yang Anda cari tidak ditemukan</h1><p>Mungkin sudah dihapus atau alamatnya salah.</p></div>${MORE}`,
      `<title>Koran</title>`
    )
  },
  {
    name: 'vi404 vi',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Không tìm thấy trang bạn yêu cầu</h1><p>Trang có thể đã bị xóa.</p></div>${MORE}`,
      `<title>Báo</title>`
    )
  },
  {
    name: 'sv404 sv',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Sidan finns inte längre</h1><p>Den kan ha tagits bort eller flyttats.</p></div>${MORE}`,
      `<title>Tidningen</title>`
    )
  },
  {
    name: 'el404 el',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Η σελίδα που ψάχνετε δεν υπάρχει</h1><p>Ίσως έχει μετακινηθεί.</p></div>${MORE}`,
      `<title>Εφημερίδα</title>`
    )
  },
  {
    name: 'cs404 cs',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Stránka nenalezena</h1><p>Možná byla smazána.</p></div>${MORE}`,
      `<title>Noviny</title>`
    )
  },
  {
    name: 'ro404 ro',
    kind: 'error',
    html: site(
      `<div class="wrap"><h1>Pagina căutată nu există</h1><p>Poate a fost ștearsă.</p></div>${MORE}`,
      `<title>Ziarul</title>`
    )
  },
  {
    name: 'pw en',
    kind: 'login',
    html: bare(
      `Sign in - Paper`,
      `<main><h1>Welcome back</h1><form action="/login" method="post"><label>Email<input type="email" name="u"></label><label>Password<input type="password" name="p"></label><button>Sign in</button></form><a>Forgot your password?</a></main>`
    )
  },
  {
    name: 'magic en',
    kind: 'login',
    html: bare(
      `Paper account`,
      `<main><h1>Log in or create an account</h1><form action="/login" method="post"><label>Email address<input type="email" name="u"></label><button>Continue with email</button></form><button>Continue with Google</button><button>Continue with Apple</button><p>By continuing you agree to our Terms.</p></main>`
    )
  },
  {
    name: 'x like en',
    kind: 'login',
    html: bare(
      `Log in to Chirper / Chirper`,
      `<main><h1>Happening now</h1><form action="/login" method="post"><label>Phone, email, or username<input type="email" name="u"></label><button>Next</button></form><h2>Join today.</h2><button>Sign up with Google</button><p>Already have an account?</p><button>Sign in</button></main>`
    )
  },
  {
    name: 'fb like en',
    kind: 'login',
    html: bare(
      `Log in or sign up to view`,
      `<main><h1>You must log in to continue.</h1><form action="/login" method="post"><label>Email or phone number<input type="email" name="u"></label><label>Password<input type="password" name="p"></label><button>Log In</button></form><p>Forgotten account?</p></main>`
    )
  },
  {
    name: 'epaper en',
    kind: 'login',
    html: site(
      `<main><h1>Please identify yourself</h1><form action="/login" method="post"><label>Card number<input type="email" name="u"></label><label>PIN<input type="password" name="p"></label><button>Enter</button></form><p>Library members can read the archive from home.</p></main>`,
      `<title>E-paper archive</title>`
    )
  },
  {
    name: 'de de',
    kind: 'login',
    html: bare(
      `Anmelden | Tagblatt`,
      `<main><h1>Melden Sie sich an</h1><form action="/login" method="post"><label>E-Mail-Adresse<input type="email" name="u"></label><label>Passwort<input type="password" name="p"></label><button>Anmelden</button></form><p>Passwort vergessen? Noch kein Konto?</p></main>`
    )
  },
  {
    name: 'fr fr',
    kind: 'login',
    html: bare(
      `Connexion`,
      `<main><h1>Identifiez-vous</h1><form action="/login" method="post"><label>Adresse e-mail<input type="email" name="u"></label><label>Mot de passe<input type="password" name="p"></label><button>Me connecter</button></form><p>Mot de passe oublié ?</p></main>`
    )
  },
  {
    name: 'es es',
    kind: 'login',
    html: bare(
      `Acceso de usuarios`,
      `<main><h1>Entra en tu cuenta</h1><form action="/login" method="post"><label>Correo electrónico<input type="email" name="u"></label><label>Contraseña<input type="password" name="p"></label><button>Entrar</button></form><p>¿Has olvidado tu contraseña?</p></main>`
    )
  },
  {
    name: 'pt pt',
    kind: 'login',
    html: bare(
      `Entrar`,
      `<main><h1>Acesse sua conta</h1><form action="/login" method="post"><label>E-mail<input type="email" name="u"></label><label>Senha<input type="password" name="p"></label><button>Continuar</button></form><p>Esqueci minha senha</p></main>`
    )
  },
  {
    name: 'pl pl',
    kind: 'login',
    html: bare(
      `Logowanie`,
      `<main><h1>Zaloguj się do konta</h1><form action="/login" method="post"><label>E-mail<input type="email" name="u"></label><label>Hasło<input type="password" name="p"></label><button>Zaloguj</button></form><p>Nie pamiętasz hasła?</p></main>`
    )
  },
  {
    name: 'ru ru',
    kind: 'login',
    html: bare(
      `Вход`,
      `<main><h1>Войдите в аккаунт</h1><form action="/login" method="post"><label>Телефон или почта<input type="email" name="u"></label><label>Пароль<input type="password" name="p"></label><button>Войти</button></form><p>Забыли пароль?</p></main>`
    )
  },
  {
    name: 'tr tr',
    kind: 'login',
    html: bare(
      `Giriş`,
      `<main><h1>Hesabınıza giriş yapın</h1><form action="/login" method="post"><label>E-posta<input type="email" name="u"></label><label>Şifre<input type="password" name="p"></label><button>Giriş yap</button></form></main>`
    )
  },
  {
    name: 'ar ar',
    kind: 'login',
    html: bare(
      `تسجيل الدخول`,
      `<main><h1>سجّل دخولك إلى حسابك</h1><form action="/login" method="post"><label>البريد الإلكتروني<input type="email" name="u"></label><label>كلمة المرور<input type="password" name="p"></label><button>دخول</button></form><p>نسيت كلمة المرور؟</p></main>`
    )
  },
  {
    name: 'ja ja',
    kind: 'login',
    html: bare(
      `ログイン｜新聞`,
      `<main><h1>ログイン</h1><form action="/login" method="post"><label>メールアドレス<input type="email" name="u"></label><label>パスワード<input type="password" name="p"></label><button>ログイン</button></form><p>パスワードをお忘れの方</p></main>`
    )
  },
  {
    name: 'zh zh',
    kind: 'login',
    html: bare(
      `用户登录`,
      `<main><h1>账号登录</h1><form action="/login" method="post"><label>手机号<input type="email" name="u"></label><label>密码<input type="password" name="p"></label><button>登录</button></form><p>忘记密码？立即注册</p></main>`
    )
  },
  {
    name: 'ko ko',
    kind: 'login',
    html: bare(
      `로그인`,
      `<main><h1>회원 로그인</h1><form action="/login" method="post"><label>아이디<input type="email" name="u"></label><label>비밀번호<input type="password" name="p"></label><button>로그인</button></form></main>`
    )
  },
  {
    name: 'sso en',
    kind: 'login',
    html: bare(
      `Redirecting…`,
      `<main><h1>Choose how to sign in</h1><form action="/login" method="post"><label>Work email<input type="email" name="u"></label><button>Next</button></form><p>Your newsroom uses single sign-on.</p></main>`
    )
  },
  {
    name: 'iab en',
    kind: 'consent',
    html: bare(
      `Paper`,
      `<div class="cmp"><h1>Paper</h1><p>We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device. Selecting I Accept enables tracking technologies to support the purposes shown under we and our partners process data to provide.</p><p>Use precise geolocation data. Actively scan device characteristics for identification. Store and/or access information on a device. Personalised advertising and content.</p><button>I Accept</button><button>Reject All</button><button>Show Purposes</button></div>`
    )
  },
  {
    name: 'purabo de',
    kind: 'consent',
    html: bare(
      `Tagblatt`,
      `<div class="cmp"><h1>Willkommen beim Tagblatt</h1><p>Mit Werbung und Tracking weiterlesen oder das Pur-Abo für 4,99 € im Monat abschließen.</p><p>Wir und unsere 214 Partner verarbeiten personenbezogene Daten und setzen Cookies, um Anzeigen zu personalisieren.</p><button>Akzeptieren und weiter</button><button>Pur-Abo abschließen</button></div>`
    )
  },
  {
    name: 'cookie wall fr',
    kind: 'consent',
    html: bare(
      `Le Quotidien`,
      `<div class="cmp"><h1>Vos données, votre choix</h1><p>Pour accéder au site, vous pouvez accepter les cookies publicitaires ou vous abonner à partir de 2 € par mois.</p><p>Avec nos 743 partenaires, nous stockons et accédons à des informations sur votre terminal afin de mesurer l’audience et de personnaliser la publicité.</p><button>Tout accepter</button><button>S’abonner</button></div>`
    )
  },
  {
    name: 'acepta paga es',
    kind: 'consent',
    html: bare(
      `El Diario`,
      `<div class="cmp"><h1>El Diario</h1><p>Puedes leer gratis aceptando las cookies o rechazarlas pagando 1,99 € al mes. Nosotros y nuestros 612 socios usamos cookies para mostrar publicidad personalizada.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button></div>`
    )
  },
  {
    name: 'ita it',
    kind: 'consent',
    html: bare(
      `Il Giornale`,
      `<div class="cmp"><h1>Il Giornale</h1><p>Noi e i nostri 789 partner archiviamo informazioni su un dispositivo e trattiamo dati personali. Se rifiuti puoi sottoscrivere un abbonamento.</p><button>Accetta e continua</button><button>Rifiuta e abbonati</button></div>`
    )
  },
  {
    name: 'rodo pl',
    kind: 'consent',
    html: bare(
      `Gazeta`,
      `<div class="cmp"><h1>Dbamy o Twoją prywatność</h1><p>Szanowna Użytkowniczko, Szanowny Użytkowniku, klikając „Akceptuję i przechodzę do serwisu” wyrażasz zgodę na przetwarzanie Twoich danych osobowych przez nas i naszych partnerów, w tym na profilowanie i cele marketingowe.</p><button>Akceptuję i przechodzę do serwisu</button><button>Ustawienia zaawansowane</button></div>`
    )
  },
  {
    name: 'pt pt',
    kind: 'consent',
    html: bare(
      `Jornal`,
      `<div class="cmp"><h1>Valorizamos a sua privacidade</h1><p>Nós e os nossos parceiros armazenamos e acedemos a informações num dispositivo, tais como cookies, e tratamos dados pessoais.</p><button>Concordo</button><button>Mais opções</button></div>`
    )
  },
  {
    name: 'nl nl',
    kind: 'consent',
    html: bare(
      `Krant`,
      `<div class="cmp"><h1>Jouw privacy</h1><p>Wij en onze 411 partners plaatsen cookies om advertenties te tonen die bij je passen. Kies of je dat goed vindt.</p><button>Alles accepteren</button><button>Zelf instellen</button></div>`
    )
  },
  {
    name: 'ja ja',
    kind: 'consent',
    html: bare(
      `新聞`,
      `<div class="cmp"><h1>新聞</h1><p>当社とパートナーは、広告の表示や利用状況の分析のためにクッキーを使用します。</p><button>同意する</button><button>拒否する</button></div>`
    )
  },
  {
    name: 'ar ar',
    kind: 'consent',
    html: bare(
      `الصحيفة`,
      `<div class="cmp"><h1>الصحيفة</h1><p>نحن وشركاؤنا نستخدم ملفات تعريف الارتباط لتخصيص الإعلانات وتحليل الزيارات. هل توافق؟</p><button>أوافق</button><button>رفض الكل</button></div>`
    )
  },
  {
    name: 'kvkk tr',
    kind: 'consent',
    html: bare(
      `Gazete`,
      `<div class="cmp"><h1>Gazete</h1><p>Biz ve ortaklarımız, reklamları kişiselleştirmek için çerezler kullanıyoruz ve kişisel verilerinizi işliyoruz.</p><button>Kabul Et</button><button>Reddet</button></div>`
    )
  },
  {
    name: 'google en',
    kind: 'consent',
    html: bare(
      `Before you continue`,
      `<div class="cmp"><h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam, fraud and abuse, and measure audience engagement.</p><p>If you choose to accept all, we will also use cookies and data to develop new services and show personalised ads.</p><button>Reject all</button><button>Accept all</button><button>More options</button></div>`
    )
  },
  {
    name: 'cz cs',
    kind: 'consent',
    html: bare(
      `Noviny`,
      `<div class="cmp"><h1>Noviny</h1><p>Spolu s našimi partnery používáme cookies a zpracováváme osobní údaje, abychom vám mohli zobrazovat přizpůsobenou reklamu.</p><button>Souhlasím a pokračovat</button><button>Předplatit bez reklam</button></div>`
    )
  },
  {
    name: 'react shell en',
    kind: 'empty',
    html: bare(
      `Paper`,
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/m.js"></script>`
    )
  },
  {
    name: 'spinner en',
    kind: 'empty',
    html: bare(
      `Paper`,
      `<div id="app"><div class="spinner" aria-label="Loading"></div><p>Loading…</p></div><script src="/m.js"></script>`
    )
  },
  { name: 'nav only en', kind: 'empty', html: site(``, `<title>Paper</title>`) },
  {
    name: 'skeleton bars en',
    kind: 'empty',
    html: site(`<div class="skel"></div><div class="skel"></div><div class="skel"></div>`, `<title>Paper</title>`)
  },
  {
    name: 'js required ru ru',
    kind: 'empty',
    html: bare(
      `Вестник`,
      `<div id="app"></div><noscript>Для работы сайта необходимо включить JavaScript</noscript><p>Пожалуйста, включите JavaScript в браузере.</p><script src="/m.js"></script>`
    )
  },
  {
    name: 'js required ja ja',
    kind: 'empty',
    html: bare(`新聞`, `<p>このサイトを利用するにはJavaScriptを有効にしてください。</p><script src="/m.js"></script>`)
  },
  {
    name: 'video only en',
    kind: 'empty',
    html: site(
      `<h1>Watch: the tunnel opens</h1><video src="/v.mp4" controls poster="/p.jpg"></video>${MORE}`,
      `<title>Watch: the tunnel opens | Paper</title><meta property="og:type" content="video.other"><script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"The tunnel opens","uploadDate":"2026-03-04","contentUrl":"https://paper.example/v.mp4"}</script>`
    )
  },
  {
    name: 'section en',
    kind: 'index',
    html: site(
      `<h1>Politics</h1><section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h3>Bridge repairs on the northern line delayed again until autumn</h3></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h3>Council agrees to keep the old library open for two years</h3></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h3>Five ways in which the drought changes what farmers plant</h3></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h3>Coach resigns after third defeat in a row, club confirms</h3></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h3>Why the lighthouse keepers of the coast went on strike</h3></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h3>Ferry company orders three electric ships from a local yard</h3></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h3>Minister defends plan to close small rural post offices</h3></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h3>New exhibition shows the city as its children drew it</h3></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h3>Rents fall for the first time in eleven years, survey says</h3></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h3>Storm damage: what insurance pays for and what it does not</h3></a></article></section>`,
      `<title>Politics | Paper</title>`
    ),
    url: 'https://paper.example/politics/'
  },
  {
    name: 'front en',
    kind: 'index',
    html: site(
      `<section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h2>Bridge repairs on the northern line delayed again until autumn</h2></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h2>Council agrees to keep the old library open for two years</h2></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h2>Five ways in which the drought changes what farmers plant</h2></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h2>Coach resigns after third defeat in a row, club confirms</h2></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h2>Why the lighthouse keepers of the coast went on strike</h2></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h2>Ferry company orders three electric ships from a local yard</h2></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h2>Minister defends plan to close small rural post offices</h2></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h2>New exhibition shows the city as its children drew it</h2></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h2>Rents fall for the first time in eleven years, survey says</h2></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h2>Storm damage: what insurance pays for and what it does not</h2></a></article></section><section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h3>Bridge repairs on the northern line delayed again until autumn today</h3></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h3>Council agrees to keep the old library open for two years today</h3></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h3>Five ways in which the drought changes what farmers plant today</h3></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h3>Coach resigns after third defeat in a row, club confirms today</h3></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h3>Why the lighthouse keepers of the coast went on strike today</h3></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h3>Ferry company orders three electric ships from a local yard today</h3></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h3>Minister defends plan to close small rural post offices today</h3></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h3>New exhibition shows the city as its children drew it today</h3></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h3>Rents fall for the first time in eleven years, survey says today</h3></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h3>Storm damage: what insurance pays for and what it does not today</h3></a></article></section>`,
      `<title>Paper: news from the coast</title>`
    ),
    url: 'https://paper.example/'
  },
  {
    name: 'section with teasers en',
    kind: 'index',
    html: site(
      `<h1>Politics</h1><section><article><h2><a href="/2026/03/s-0-4411">Bridge repairs on the northern line delayed again until autumn</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-1-4411">Council agrees to keep the old library open for two years</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-2-4411">Five ways in which the drought changes what farmers plant</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-3-4411">Coach resigns after third defeat in a row, club confirms</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-4-4411">Why the lighthouse keepers of the coast went on strike</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-5-4411">Ferry company orders three electric ships from a local yard</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-6-4411">Minister defends plan to close small rural post offices</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-7-4411">New exhibition shows the city as its children drew it</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-8-4411">Rents fall for the first time in eleven years, survey says</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article><article><h2><a href="/2026/03/s-9-4411">Storm damage: what insurance pays for and what it does not</a></h2><p>In short: what happened on Tuesday, who said what about it and why it will come back to the council before the summer, according to people who were there.</p><span>3h ago</span></article></section>`,
      `<title>Politics | Paper</title>`
    ),
    url: 'https://paper.example/politics/'
  },
  {
    name: 'tag page en',
    kind: 'index',
    html: site(
      `<h1>Tunnel</h1><p>All our stories on the tunnel.</p><section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h3>Bridge repairs on the northern line delayed again until autumn</h3></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h3>Council agrees to keep the old library open for two years</h3></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h3>Five ways in which the drought changes what farmers plant</h3></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h3>Coach resigns after third defeat in a row, club confirms</h3></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h3>Why the lighthouse keepers of the coast went on strike</h3></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h3>Ferry company orders three electric ships from a local yard</h3></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h3>Minister defends plan to close small rural post offices</h3></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h3>New exhibition shows the city as its children drew it</h3></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h3>Rents fall for the first time in eleven years, survey says</h3></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h3>Storm damage: what insurance pays for and what it does not</h3></a></article></section>`,
      `<title>Tunnel – latest news</title>`
    ),
    url: 'https://paper.example/tags/tunnel'
  },
  {
    name: 'author en',
    kind: 'index',
    html: site(
      `<h1>Ann Lee</h1><p>Ann Lee is our politics editor. She has written for the Paper since 2011.</p><section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h3>Bridge repairs on the northern line delayed again until autumn</h3></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h3>Council agrees to keep the old library open for two years</h3></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h3>Five ways in which the drought changes what farmers plant</h3></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h3>Coach resigns after third defeat in a row, club confirms</h3></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h3>Why the lighthouse keepers of the coast went on strike</h3></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h3>Ferry company orders three electric ships from a local yard</h3></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h3>Minister defends plan to close small rural post offices</h3></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h3>New exhibition shows the city as its children drew it</h3></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h3>Rents fall for the first time in eleven years, survey says</h3></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h3>Storm damage: what insurance pays for and what it does not</h3></a></article></section>`,
      `<title>Ann Lee | Paper</title>`
    ),
    url: 'https://paper.example/authors/ann-lee'
  },
  {
    name: 'search en',
    kind: 'index',
    html: site(
      `<h1>Results for “tunnel”</h1><p>214 results</p><section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h3>Bridge repairs on the northern line delayed again until autumn</h3></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h3>Council agrees to keep the old library open for two years</h3></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h3>Five ways in which the drought changes what farmers plant</h3></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h3>Coach resigns after third defeat in a row, club confirms</h3></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h3>Why the lighthouse keepers of the coast went on strike</h3></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h3>Ferry company orders three electric ships from a local yard</h3></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h3>Minister defends plan to close small rural post offices</h3></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h3>New exhibition shows the city as its children drew it</h3></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h3>Rents fall for the first time in eleven years, survey says</h3></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h3>Storm damage: what insurance pays for and what it does not</h3></a></article></section>`,
      `<title>Search results for tunnel</title>`
    ),
    url: 'https://paper.example/search?q=tunnel&page=2'
  },
  {
    name: 'ar section ar',
    kind: 'index',
    html: site(
      `<h1>سياسة</h1><section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h3>مجلس المدينة يؤجل التصويت على ميزانية العام المقبل</h3></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h3>رئيس الوزراء يلتقي وفداً من رجال الأعمال في العاصمة</h3></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h3>المعارضة تطالب بكشف تفاصيل عقد النفق الجديد</h3></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h3>انطلاق أعمال المؤتمر السنوي للبلديات الساحلية</h3></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h3>وزير النقل: العبارات الجديدة تصل في الصيف القادم</h3></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h3>لجنة الانتخابات تنشر قوائم الناخبين النهائية</h3></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h3>استطلاع: نصف السكان يؤيدون المشروع الكبير</h3></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h3>البرلمان يناقش قانون الصحافة في جلسة مفتوحة</h3></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h3>خبراء يحذرون من ارتفاع كلفة المشروع مرة أخرى</h3></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h3>النقابات تدعو إلى إضراب عام يوم الخميس المقبل</h3></a></article></section>`,
      `<title>سياسة</title>`
    ),
    url: 'https://sahifa.example/politics'
  },
  {
    name: 'zh section zh',
    kind: 'index',
    html: site(
      `<h1>国际</h1><section class="more"><article class="card"><a href="/2026/03/story-0-number-880"><h3>港口城市将就修建河底隧道举行公投结果周一公布</h3></a></article><article class="card"><a href="/2026/03/story-1-number-881"><h3>多国领导人齐聚首都商讨粮食安全与能源合作问题</h3></a></article><article class="card"><a href="/2026/03/story-2-number-882"><h3>地震袭击沿海地区暂无人员伤亡的最新报告</h3></a></article><article class="card"><a href="/2026/03/story-3-number-883"><h3>新一轮贸易谈判破裂双方互相指责缺乏诚意</h3></a></article><article class="card"><a href="/2026/03/story-4-number-884"><h3>百年老店关门背后的故事与城市变迁的记忆</h3></a></article><article class="card"><a href="/2026/03/story-5-number-885"><h3>科学家发现新型材料可大幅降低电池成本</h3></a></article><article class="card"><a href="/2026/03/story-6-number-886"><h3>世界杯预选赛爆冷门东道主提前出局引发热议</h3></a></article><article class="card"><a href="/2026/03/story-7-number-887"><h3>总统宣布提前举行大选反对派表示欢迎</h3></a></article><article class="card"><a href="/2026/03/story-8-number-888"><h3>暴雨导致多条铁路中断数万旅客滞留车站</h3></a></article><article class="card"><a href="/2026/03/story-9-number-889"><h3>博物馆找回失窃三十年的名画现已公开展出</h3></a></article></section>`,
      `<title>国际新闻</title>`
    ),
    url: 'https://ribao.example/guoji/'
  },
  {
    name: 'about 404 en',
    kind: null,
    html: site(
      `<article><h1>“Page not found”: how the web forgets</h1><p>By Ann Lee</p><time datetime="2026-03-04">4 March</time><p>A quarter of all pages that existed ten years ago are gone, a new study says. Readers who follow an old link meet the number 404 or, worse, a cheerful drawing of a lost robot.</p><p>Libraries try to keep what they can. The national archive saves four million pages a night, said its director, and still loses the race.</p><p>Courts have begun to ask for copies of pages that nobody kept.</p></article>`,
      `<title>“Page not found”: how the web forgets</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'error 404 title en',
    kind: null,
    html: site(
      `<h1>Error 404: the village that vanished from the map</h1><p>Nobody lives in Lower Marsh any more, and since January it is on no map either. The survey office took out its name after the last farm was sold.</p><p>“We drove past it three times,” said the postman, who still carries letters for people who moved away in the nineties.</p><p>The council says that it was a mistake. The survey office says that it was not, and that eleven other villages will follow.</p>`,
      `<title>Error 404: the village that vanished from the map</title>`
    )
  },
  {
    name: 'forbidden city en',
    kind: null,
    html: site(
      `<h1>Forbidden City reopens after repairs</h1><p>The Forbidden City in Beijing opened its northern gate again on Monday after two years of repairs. Some forty thousand people came on the first day.</p><p>Tickets are sold for the morning and the afternoon.</p>`,
      `<title>Forbidden City reopens after repairs</title>`
    )
  },
  {
    name: 'server outage flash en',
    kind: null,
    html: site(
      `<article><h1>Bank’s website down for hours</h1><time datetime="2026-03-04T08:00Z">4 March</time><p>Customers of Coast Bank could not reach its website for five hours on Wednesday. “Service temporarily unavailable” was all that it showed, the bank admitted, and blamed a failed update.</p></article>`,
      `<title>Bank’s website down for hours</title><meta property="article:published_time" content="2026-03-04T08:00:00Z">`
    )
  },
  {
    name: 'about login en',
    kind: null,
    html: site(
      `<h1>Log in or stay out: libraries ask for passwords</h1><p>Public libraries in the county will ask readers to sign in before they use a computer, the council decided on Tuesday evening after a short debate.</p><p>Critics fear that people without an address will be left out. “Forgot your password is the sentence I hear most,” said a librarian in Selby.</p><p>The change begins in May and costs forty thousand pounds.</p>`,
      `<title>Log in or stay out: libraries ask for passwords</title>`
    )
  },
  {
    name: 'about cookies en',
    kind: null,
    html: site(
      `<h1>Accept all? What happens when you click</h1><p>We value your privacy: hardly any sentence is read so often and believed so little. A study of two thousand sites shows what happens when visitors click on accept.</p><p>Within three seconds, the average page told sixty-one companies that a reader had arrived. Rejecting took four clicks on average; on one site in ten there was no such button at all.</p><p>Regulators in four countries want to forbid the practice. Publishers say that personalised advertising pays for their newsrooms.</p><p>“Consent that one cannot refuse is none,” said the lawyer who brought the first case.</p><div id="cookie"><p>We use cookies.</p><button>Accept all</button><button>Reject all</button></div>`,
      `<title>Accept all? What happens when you click</title>`
    )
  },
  {
    name: 'flash 1 sentence en',
    kind: null,
    html: site(
      `<article><h1>Selby beat Marsh in the last minute</h1><time datetime="2026-03-04T21:00Z">9 pm</time><p>Selby won 1-0 against Marsh on Wednesday thanks to a goal by Tom Hale in the 94th minute.</p></article>${MORE}`,
      `<title>Goal: Selby 1, Marsh 0 | Paper</title>`
    )
  },
  {
    name: 'flash ja ja',
    kind: null,
    html: site(
      `<article><h1>セルビーで震度４の地震</h1><time datetime="2026-03-04T21:00+09:00">3月4日 21:00</time><p>4日午後9時ごろ、セルビーで震度4の地震があった。津波の心配はないという。</p></article>${MORE}`,
      `<title>セルビーで震度４の地震</title>`
    )
  },
  {
    name: 'gallery en',
    kind: null,
    html: site(
      `<article><h1>In pictures: the flood</h1><time datetime="2026-03-04">4 March</time><figure><img src="/f1.jpg" width="1200" height="800"><figcaption>A street under water near the mill, picture 1. Photo: Ann Lee/Paper</figcaption></figure><figure><img src="/f2.jpg" width="1200" height="800"><figcaption>A street under water near the mill, picture 2. Photo: Ann Lee/Paper</figcaption></figure><figure><img src="/f3.jpg" width="1200" height="800"><figcaption>A street under water near the mill, picture 3. Photo: Ann Lee/Paper</figcaption></figure><figure><img src="/f4.jpg" width="1200" height="800"><figcaption>A street under water near the mill, picture 4. Photo: Ann Lee/Paper</figcaption></figure><figure><img src="/f5.jpg" width="1200" height="800"><figcaption>A street under water near the mill, picture 5. Photo: Ann Lee/Paper</figcaption></figure><figure><img src="/f6.jpg" width="1200" height="800"><figcaption>A street under water near the mill, picture 6. Photo: Ann Lee/Paper</figcaption></figure></article>`,
      `<title>In pictures: the flood</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'liveblog en',
    kind: null,
    html: site(
      `<h1>Live: tunnel vote</h1><article class="post"><time datetime="2026-03-04T09:00Z">9:00</time><h2>What happened at 9</h2><p>The polling stations in the old town report long queues, and some have run out of pencils, an official says.</p></article><article class="post"><time datetime="2026-03-04T10:00Z">10:00</time><h2>What happened at 10</h2><p>The polling stations in the old town report long queues, and some have run out of pencils, an official says.</p></article><article class="post"><time datetime="2026-03-04T11:00Z">11:00</time><h2>What happened at 11</h2><p>The polling stations in the old town report long queues, and some have run out of pencils, an official says.</p></article><article class="post"><time datetime="2026-03-04T12:00Z">12:00</time><h2>What happened at 12</h2><p>The polling stations in the old town report long queues, and some have run out of pencils, an official says.</p></article>${MORE}`,
      `<title>Live: tunnel vote</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Tunnel vote live","datePublished":"2026-03-04T08:00:00Z"}</script>`
    ),
    url: 'https://paper.example/live/2026/mar/04/tunnel-vote-live'
  },
  {
    name: 'correction en',
    kind: null,
    html: site(
      `<h1>Corrections and clarifications</h1><p>An article on the tunnel (3 March, page 4) said that it would be four kilometres long. It will be three.</p><p>The photograph of the mayor on page 6 was taken by Tom Hale, not Ann Lee.</p>`,
      `<title>Corrections and clarifications</title>`
    ),
    url: 'https://paper.example/2026/03/corrections-and-clarifications-4-march'
  },
  {
    name: 'obit notice en',
    kind: null,
    html: site(
      `<article><h1>Margaret Dunne, 1931–2026</h1><p>Margaret Dunne, who taught three generations of Selby children to swim, has died aged 94. The funeral is on Friday at St Anne’s.</p></article>`,
      `<title>Margaret Dunne, 1931–2026</title>`
    )
  },
  {
    name: 'maintenance news en',
    kind: null,
    html: site(
      `<article><h1>Bridge closed for maintenance</h1><p>The harbour bridge will be closed for scheduled maintenance from Monday to Thursday. Buses go by the ring road.</p></article>`,
      `<title>Bridge closed for maintenance</title>`
    )
  },
  {
    name: 'not found crime en',
    kind: null,
    html: site(
      `<article><h1>Missing hikers not found</h1><p>Two hikers who have been missing since Sunday were not found on Tuesday either, police said. The search goes on with dogs.</p></article>`,
      `<title>Missing hikers not found</title>`
    )
  },
  {
    name: 'members eu en',
    kind: null,
    html: site(
      `<article><h1>EU members agree on fishing quotas</h1><p>The members of the European Union agreed on Tuesday on how much cod may be caught next year. The deal is only available in full to members of parliament until Friday, a spokesman said.</p></article>`,
      `<title>EU members agree on fishing quotas</title>`
    )
  },
  {
    name: 'comments login en',
    kind: null,
    html: site(
      `<article><h1>Tunnel vote divides town</h1><p>By Ann Lee</p><time datetime="2026-03-04">4 March</time><p>The harbour town of Selby will vote on Sunday on whether to build a tunnel under its river, the largest project in its history.</p><p>Opponents say that the money would be better spent on schools. Supporters point to the ferry, which stands still for three weeks every winter.</p></article><section class="comments"><h2>Comments (3)</h2><p>Log in to comment</p><form><input type="email"><input type="password"><button>Log in</button></form><p>Tom: I remember the last plan.</p></section>`,
      `<title>Tunnel vote divides town</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'video with text en',
    kind: null,
    html: site(
      `<h1>Watch: the tunnel opens</h1><video src="/v.mp4"></video><p>The first train went through the tunnel under the river on Wednesday morning, nine years after the vote. Our camera went with it from the old station to the island and back.</p><time datetime="2026-03-04">4 March</time>`,
      `<title>Watch: the tunnel opens</title><meta property="og:type" content="video.other">`
    )
  }
]
