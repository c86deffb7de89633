import { concept } from './concept'

/**
 * What robot checks are made of: they bid the visitor (or tell what they are doing) and name what he is or is not.
 * Vendors translate and reword them all the time; these parts stay.
 */
interface RobotWords {
  /** A bidding, or what is being done this moment. */
  ask: RegExp
  /** A person, a machine. */
  being: RegExp
}

const words = (ask: string, being: string): RobotWords => ({ ask: concept(ask), being: concept(being) })

const ROBOT_WORDS: RobotWords[] = [
  words(
    'verify|verifies|verifying|confirm|confirms|confirming|prove|checking|check (that|if|whether|you)|make sure|making sure|tick|let us know|whether you|we (think|noticed|detected|suspect)|so that we know|you (might|may) be|protect(s|ion|ed)?|testing|looks?|activate and hold|i.m|i am|if you|are you|drag|slide|complete',
    "(you('re| are)?|that you('re| are)|i'm|i am) (not )?(a |an )?(human|person|robot|bot|real)|a (real )?(person|human) is|you (are|might be|may be) a (ro)?bot|(malicious|ai|bad) (bots|scrapers|crawlers)|human visitor|(looks?|seems?) automated|not a (ro)?bot"
  ),
  words(
    'bestätig|überprüf|beweis|zeig|sicher|verifizier|prüfen|wird geprüft|schützt|schutz',
    '(ein|kein|einen) (mensch|roboter|bot)|bösartige\\p{L}* bots|ki-(crawler|scraper)'
  ),
  words(
    'vérifi|confirm|prouv|assur|glissez|cochez|intrigué',
    '(êtes|es|soyez) (bien )?(un )?(être )?(humain|robot)|pas un robot|un robot est|robots malveillants|vitesse surhumaine|êtes humain'
  ),
  words(
    'verific|confirm|demuestr|demuéstr|comprob|asegur|proteger',
    '(eres|es|seas|sea) (un )?(ser )?(human|robot|bot)\\p{L}*|no (eres|es) un|bots maliciosos'
  ),
  words(
    'verific|confirm|prov|comprove|certifi|proteger',
    '(você )?(é|seja) (um )?(ser )?humano|(não )?é um (robô|bot)|não sou|bots maliciosos|(você|tu) (é|és) humano'
  ),
  words(
    'verific|conferm|dimostr|assicur|protegg',
    '(un )?essere umano|(essere|sei|sia) (un )?(essere )?uman\\p{L}|(non )?(sei|essere) un (robot|bot)|bot (dannosi|malevoli)'
  ),
  words(
    'verifieer|verifiër|bevestig|bewijs|controleer|controleren|beschermen',
    '(een|geen) (mens|robot|bot)|kwaadaardige bots|menselijk'
  ),
  words(
    'bekräft|verifier|bekreft|bekræft|kontroller|bevis|skydda|beskytte',
    '(du|de) (inte |ikke )?är (inte )?en (människa|robot|bot)|(du|de) (ikke )?er (ikke )?(et|en) (menneske\\p{L}*|robot|bot)|är en människa|skadliga botar|ondsindede bots'
  ),
  words('vahvist|varmist|todist|tarkist|kinnita', '(olet|et ole|ole) (ihminen|robotti)|inimene|robot'),
  words(
    'potwierd|udowodn|zweryfik|weryfik|sprawdza|chroni',
    'jesteś człowiekiem|(nie )?jesteś (botem|robotem)|złośliw\\p{L}+ bot'
  ),
  words(
    'ověřt|ověřuj|potvrďte|potvrd|dokažte|overte|overuj|chrání',
    '(jste|ste) (člověk|robot|bot)|nejste (robot|bot)'
  ),
  words('erősítse meg|igazol|ellenőriz|bizonyítsa', '(ön )?(ember|nem robot|robot)(?!\\p{L})|rosszindulatú'),
  words('verific|confirm|dovedi', '(sunte[tț]i|ești) (om|uman|robot)|nu (sunte[tț]i|ești)|ființă umană'),
  words('επαληθε|επιβεβαι|αποδείξ|ελέγχ', '(είστε|είσαι) (άνθρωπος|ρομπότ)|δεν (είστε|είσαι)'),
  words(
    'подтвер|проверя|проверк|убеди|докаж|потвърд|защит',
    'человек ли вы|вы (не )?(робот|человек|бот)|вы — человек|что (вы|это) (не )?(робот|человек)|вредоносн\\p{L}+ бот|не сте робот|вы человек'
  ),
  words('підтверд|перевір|довед', 'ви (не )?(робот|людина|бот)|чи ви людина|людина ви'),
  words(
    'potvrd|proverava|provjerava|dokaž|preveri|потврд',
    '(ste|si) (čovek|čovjek|človek|robot|ljudsko)|ниста робот|niste robot'
  ),
  words(
    'doğrula|onayla|kanıtla|kontrol|emin ol',
    '(insan|robot) ol(duğunuz|madığınız|up olmadığ)\\p{L}*|(insan|robot) (mısınız|musunuz)|kötü amaçlı bot'
  ),
  words('تحقق|التحقق|تأكد|التأكد|أثبت|تأكيد|يتحقق|للحماية', 'أنك (إنسان|بشر|لست|شخص)|انك (انسان|لست)|الروبوتات الضارة'),
  words('تأیید|ثابت|بررسی|اطمینان|تایید', '(ربات|انسان|روبات) (نیستید|هستید|بودن|نبودن)|ربات|شما انسان'),
  words('אמת|ודא|אשר|הוכ|בדיק|בודק', '(אתה|אתם|שאתה|שאתם|הנך).{0,6}(אנוש|אדם|רובוט|בן אדם|לא רובוט)'),
  words(
    '验证|驗證|确认|確認|证明|證明|检查|檢查|防范|防範',
    '(您|你)(是|不是|并非|為|为)?(否)?(是)?(真人|人类|人類|机器人|機器人|人工)|恶意机器人|惡意機器人'
  ),
  words('確認|証明|検証|保護', '人間(である|か|です|かどうか)|(ロボット|ボット)(では|で)ない|悪意のあるボット'),
  words('확인|증명|검증|보호', '사람인지|사람임|로봇이 아|봇이 아|악성 봇|인간인지'),
  words('पुष्टि|सत्यापित|जांच|साबित', 'आप (एक )?(इंसान|मनुष्य|मानव|रोबोट|बॉट)'),
  words('verifikasi|pastikan|buktikan|sahkan|memeriksa|konfirmasi', '(anda|kamu) (adalah |bukan )?(manusia|robot|bot)'),
  words('xác (minh|nhận)|chứng minh|kiểm tra', 'bạn (không phải )?(là )?(con )?(người|robot|bot)|là con người'),
  words('ยืนยัน|ตรวจสอบ|พิสูจน์', '(คุณ|ท่าน)(ไม่ใช่|เป็น|คือ)?(มนุษย์|หุ่นยนต์|บอท|โปรแกรม)')
]

/** A browser, a connection or a visitor that is being checked before the page opens. */
const CHECKED: RegExp[] = [
  /(review|check|verify)\w* the security of your connection|security verification|verif\w+ your (browser|connection|device)|(checking|testing) your browser/,
  /sicherheit (ihrer|deiner) verbindung|sécurité de (votre|la) connexion|seguridad de (su|tu|la) conexión|segurança da (sua )?conex|sicurezza della connessione|beveiliging van (uw|je) verbinding|säkerheten för (din|er) anslutning|sikkerheden (for|af) (din|deres) forbindelse|sikkerheten (for|til) (din )?tilkobling/,
  /bezpieczeństwo (twojego|twego )?połączenia|zabezpečení (vašeho )?připojení|biztonságát|securitatea conexiunii|ασφάλεια της σύνδεσής|безопасность (вашего )?(подключения|соединения)|безпеку (вашого )?(з'єднання|підключення)|bağlantınızın güvenliğini/,
  /أمان اتصالك|امنیت اتصال شما|אבטחת החיבור|(连接|連線|連接)的?安全|接続のセキュリティ|연결의 보안|कनेक्शन की सुरक्षा|keamanan koneksi|bảo mật (của )?kết nối|ความปลอดภัยของการเชื่อมต่อ/,
  /проверка (вашего )?браузера|перевірка браузера|sprawdzanie przeglądarki|tarayıcı(nız)? kontrol|بررسی مرورگر|فحص المتصفح|检查您的浏览器|浏览器(安全)?检查|ブラウザを確認|브라우저를 확인/,
  /(slide|drag).{0,20}(right|slider|puzzle|piece)|automated access to this|glissez.{0,40}puzzle|(拖动|拖動|滑动|滑動).{0,8}(滑块|滑塊|拼图|拼圖)|スライダー|퍼즐을|desli[sz].{0,30}(puzzle|rompecabezas|quebra-cabeça)|solve the puzzle|schieb.{0,30}puzzle/,
  /your request looks automated|(too many|a lot of) requests from your|browsing too fast/
]

const LONGEST = 260

/** How many of a robot check's two marks the lines bear: that it asks who one is, that it checks how one comes. */
export function robotMarks(lines: string[]): number {
  const short = lines.filter((line) => line.length <= LONGEST)
  const asks = short.some((line) => ROBOT_WORDS.some(({ ask, being }) => being.test(line) && ask.test(line)))
  const checks = short.some((line) => CHECKED.some((pattern) => pattern.test(line)))
  return Number(asks) + Number(checks)
}
