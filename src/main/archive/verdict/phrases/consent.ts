import { inWords } from './in-words'

/** What only a consent dialogue says. */
export const CONSENT_LINES: RegExp[] = inWords([
  /\b(we|your) (value|care about|respect) your privacy\b|\byour privacy (is important|matters|choices)\b|\bprivacy (preference|settings) (cent(er|re)|manager)\b/,
  /\bwe (and|use|\(and).{0,60}\b(partners|vendors|cookies)\b.{0,160}\b(store|access|process|cookies|personali[sz]ed|consent)\b/,
  /\b(store and\/or access|storing and accessing|store or access) information on (a|your) device\b/,
  /\bbefore you continue( to .{1,30})?$/,
  /\b(by clicking|click|select).{0,10}['"]?(accept|agree|allow|i agree|accept all)['"]?.{0,100}\b(you (agree|consent)|consent|cookies|partners)\b/,
  /\b(manage|withdraw|change) (your )?(consent|cookie preferences|preferences|choices)\b.{0,40}\b(any time|settings|below|footer)\b/,
  /\bread (with|for free with) (ads|advertising)\b|\bcontinue with (ads|advertising|cookies|tracking)\b/,
  /\bwir (und|verwenden|nutzen|benötigen|brauchen).{0,80}\b(partner|cookies|zustimmung|einwilligung)\b/,
  /\b(ihre privatsphäre|datenschutz) (ist uns wichtig|einstellungen)\b|\bmit werbung (weiterlesen|lesen|nutzen)\b|\binformationen auf (einem|ihrem) gerät\b/,
  /\bnous (et|utilisons|respectons).{0,80}\b(partenaires|cookies|vie privée)\b|\bcontinuer (sans accepter|avec publicité)\b|\b(accéder|stocker).{0,30}informations sur (un|votre) (terminal|appareil)\b/,
  /\b(nosotros y|usamos|utilizamos|nos importa).{0,80}\b(socios|cookies|privacidad)\b|\bvaloramos (tu|su) privacidad\b|\bcontinuar (sin aceptar|con publicidad)\b/,
  /\b(noi e|utilizziamo|usiamo|rispettiamo).{0,80}\b(partner|cookie|privacy)\b|\bcontinua senza accettare\b|\bla tua privacy\b.{0,30}\bimportante\b/,
  /\b(nós e|utilizamos|usamos|valorizamos).{0,80}\b(parceiros|cookies|privacidade)\b/,
  /\b(wij en|we gebruiken|wij gebruiken).{0,80}\b(partners|cookies)\b|\bwe waarderen (je|uw) privacy\b/,
  /\b(vi och|vi og|vi använder|vi bruker|vi bruger).{0,80}\b(partners?|partnere|cookies|kakor|informasjonskapsler)\b|\bme ja kumppanimme\b|\bkäytämme evästeitä\b/,
  /\b(my i nasi|używamy|szanujemy).{0,80}\b(partnerzy|plików cookie|cookies|prywatność)\b|\b(my a naši|používáme).{0,60}\b(partneři|cookies)\b|\bcookie-kat\b|\bsütiket használ\b|\b(noi și|folosim).{0,60}\b(partenerii|cookie)/,
  /(εμείς και|χρησιμοποιούμε|σεβόμαστε).{0,80}(συνεργάτες|cookies|ιδιωτικότητ|απόρρητ)|arvostamme yksityisyyttäsi|\bmi és (a )?partnereink\b|\bfontos számunkra.{0,30}(adatvédelm|magánszfér)|\bmy a naši partneri\b|\b(mi i|mi in) naši partner/,
  /(мы (и наши партн[её]ры|используем).{0,60}(cookie|куки|партн)|мы ценим вашу (конфиденциальность|приватность)|ми (та наші партнери|використовуємо).{0,60}(cookie|файли))/,
  /((biz ve|çerez(ler)?(i|ler)?).{0,40}(ortaklarımız|kullanıyoruz|kullanmaktayız)|gizliliğinize (önem|değer))/,
  /((نحن و|نستخدم|نقدر|نهتم).{0,60}(شركا(ء|ؤ|ئ)|ملفات تعريف الارتباط|الكوكيز|خصوصيتك)|خصوصيتك (مهمة|تهمنا))/,
  /(ما (و شرکای|از کوکی).{0,60}|حریم خصوصی شما (برای ما )?مهم)/,
  /((我们|我們)(和|及|使用|重视|重視).{0,40}(合作伙伴|合作夥伴|cookie|隐私|隱私)|(当社|私たち|当サイト).{0,40}(cookie|クッキー|パートナー|プライバシー)|(당사|저희|우리).{0,40}(쿠키|파트너|개인정보))/
])

/** The whole of a button or line that answers it. */
export const CONSENT_BUTTONS: RegExp =
  /^(i (accept|agree|consent)|accept( all| cookies| all cookies| and (continue|close))?|agree( and (continue|close|proceed))?|allow( all)?( cookies)?|reject( all)?( cookies)?|decline( all)?|deny( all)?|consent|do not consent|manage (options|preferences|settings|cookies|choices)|more options|cookie (settings|preferences)|privacy settings|save (and exit|preferences|settings)|only (necessary|essential)( cookies)?|necessary only|continue without (accepting|agreeing)|(alle )?(akzeptieren|ablehnen|annehmen|zulassen)( und (weiter|fortfahren|schließen|weiterlesen))?|alles? (akzeptieren|ablehnen)|zustimmen( und weiter(lesen)?)?|einwilligen|einstellungen( verwalten)?|nur notwendige|(tout )?(accepter|refuser)( tout| et fermer| et continuer)?|j'accepte|paramétrer( les cookies)?|gérer (mes choix|les préférences)|(aceptar|rechazar)( todo| todas| y continuar| cookies)?|configurar( cookies)?|(accetta|rifiuta)( tutto| tutti| e (continua|chiudi))?|personalizza|(aceitar|rejeitar|recusar)( tudo| todos| cookies)?|gerenciar|(alles )?(accepteren|weigeren|toestaan)|akkoord|instellingen|(acceptera|godkänn|godta|godkend|avvisa|avslå|afvis|hyväksy|hylkää)( alla| alle| kaikki)?|(zaakceptuj|akceptuję|odrzuć|zgadzam się|przejdź do serwisu)( wszystko| wszystkie)?|(přijmout|odmítnout|souhlasím)( vše)?|elfogadom|asetukset|evästeasetukset|hyväksyn|συμφων(ώ|ω)|(αποδοχή|απόρριψη)( όλων)?|αποδέχομαι|περισσότερες επιλογές|jag (godkänner|samtycker)|inställningar|indstillinger|innstillinger|ustawienia|nastavení|beállítások|setări|ayarlar|настройки|налаштування|(принять|отклонить|согласен|соглашаюсь)( все| всё)?|(прийняти|відхилити)( все| всі)?|(kabul et|reddet|tümünü kabul et|tümünü reddet|kabul ediyorum)|(قبول|موافق|أوافق|رفض)( الكل| الجميع)?|(پذیرش|می‌پذیرم|رد کردن|قبول)( همه)?|(全部)?(接受|同意|拒绝|拒絕)(全部|所有)?(cookie)?|(すべて)?(同意する|許可|拒否)(する)?|(모두 )?(동의|수락|거부)(함|합니다)?)$/

/** Words that a consent dialogue is made of; an article on the subject has them, too. */
export const CONSENT_WORDS =
  /(cookies?\b|consent|privacy|partner|personal(ised|ized)? (data|ads)|legitimate interest|vendors|tracking|einwilligung|zustimmung|datenschutz|werbung|verarbeitung|consentement|vie privée|publicité|données|consentimiento|privacidad|publicidad|consenso|consentimento|privacy|toestemming|samtycke|samtykke|eväste|yksityisyy|henkilötie|suostumu|integritet|personvern|privatliv|personuppgift|personoplysning|soukrom|súkrom|osobní|adatvéd|magánszf|confidențial|ιδιωτικ|προσωπικ|συγκατάθεσ|συνεργάτες|zgod[aęy]|prywatno|плики|согласи|конфиденциальн|персональн|рекламн|çerez|gizlilik|الارتباط|خصوصي|موافق|بيانات|کوکی|حریم خصوصی|隐私|隱私|同意|プライバシー|쿠키|개인정보)/
