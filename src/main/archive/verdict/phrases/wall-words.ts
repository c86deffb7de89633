import { concept } from './concept'

/**
 * What languages call the parts of the sentence that stands where the rest of an article should be. Stems, joined by
 * what they mean rather than in one order: sites word it in ever new ways, but hardly without these.
 */
export interface WallWords {
  /** Who may read on: subscribers, members, registered readers. */
  member: RegExp
  /** What is kept back: this article, its content, the rest. */
  piece: RegExp
  /** Kept for them: only, reserved, available, exclusive. */
  only: RegExp
  /** What a visitor is to do: subscribe, register, sign in, buy. */
  act: RegExp
  /** For what: to read on, in full, without limit. */
  read: RegExp
  /** Articles that cost nothing. */
  free: RegExp
  /** Of which none are left. */
  used: RegExp
}

const words = (
  member: string,
  piece: string,
  only: string,
  act: string,
  read: string,
  free: string,
  used: string
): WallWords => ({
  member: concept(member),
  piece: concept(piece),
  only: concept(only),
  act: concept(act),
  read: concept(read),
  free: concept(free),
  used: concept(used)
})

export const WALL_WORDS: WallWords[] = [
  // English
  words(
    'subscribers|members|patrons|supporters|(paid|premium|registered) (subscri|member|reader|user)|premium$|(our|the) app(?!\\p{L})',
    'this (article|story|content|post|piece|report|page)|(the )?(rest|remainder)|full (article|story|text|version|piece)',
    'only|exclusiv|reserved|available|limited to|is for|in our app|locked',
    'subscribe|register|sign (up|in)|log ?in|join|become a|buy|purchase|upgrade|unlock|get|create|choose|start',
    '(to|and) (continue|keep|finish|carry on|go on)( reading)?$|(continue|keep|finish|carry on|go on) reading|read on$|(^|please )to continue,|(read|see|view|get) (it )?all(?!\\p{L})|more to this (story|article)|(read|finish|access|unlock|access to|see|view|get) (the |this |our )?(full|whole|entire|rest|complete|remaining)|(the )?(rest|remainder) of (the|this)|(read|view|see|finish|unlock|access|access to) this (article|story|post|piece|report)',
    'free|complimentary|monthly',
    '(reached|hit|used|read|exceeded).{0,30}(limit|last|all|articles|stories)|(limit|last|all).{0,40}(reached|used)|none left|no (more )?free|(0|no|zero) .{0,24}(left|remaining)'
  ),
  // German
  words(
    'abo(nnent|nnement|s)?(?!\\p{L})|abonnent|plus-|digitalabo|mitglieder|registrierte|premium',
    '(diese[rnms]?|der|den|ganzen?|gesamten?|kompletten?|vollständigen?) (\\p{L}+ )?(artikel|text|beitrag|inhalt|bericht)|rest des|(plus|premium)-(artikel|inhalt)',
    'nur|exklusiv|vorbehalten|verfügbar|kostenpflichtig|freigeschaltet|steht',
    'abonnier|registrier|anmeld|melden sie sich|melde dich|einlogg|loggen|test|kauf|sicher|freischalt|angebot|abo(?!\\p{L})|tagespass|digitalabo|mit \\p{L}+\\s?(\\+|plus)',
    'weiter(zu)?lesen|weiter lesen|lesen sie (weiter|den|diesen)|(ganzen?|vollständigen?|gesamten?|kompletten?|diesen) (\\p{L}+ )?(artikel|text|beitrag|bericht)( zu)?( lesen)?|alle (weiteren )?(plus|premium)?-?(artikel|inhalte)|alle artikel',
    'kostenlos|frei|gratis',
    'aufgebraucht|erreicht|(alle|letzte).{0,30}gelesen|limit|kontingent'
  ),
  // French
  words(
    'abonn|inscrits|membres',
    "(cet|l')\\s?(article|contenu|enquête)|ce contenu|la suite|contenu|article (complet|intégral)",
    'réserv|exclusi|uniquement|seulement|disponible',
    "abonnez|inscri|connect|créez|essay|profite|s'abonner|débloqu|achet",
    "(lire|lisez|accéde[rz]|connaître|découvr\\p{L}+|débloqu\\p{L}+).{0,25}(la suite|tous (nos|les) articles|intégralité|en entier|complet|cet article|l'article|sans limite)|(continuer|poursui\\p{L}+).{0,12}(la |votre )?(lecture|lire)",
    'gratuit|offert|libre',
    'limite|épuisé|atteint|utilisé|dernier|avez (déjà )?lu'
  ),
  // Spanish
  words(
    'suscriptor|suscrit|abonad|socios|registrad|premium',
    '(est[ea]|el|la) (artículo|contenido|noticia|nota|reportaje|texto)|contenido|artículo|resto',
    'sol[oa]|sólo|exclusiv|reservad|disponible|únicamente',
    'suscr[ií]b|reg[ií]str|inicia|accede|hazte|crea|únete|elige|compra|prueba',
    '(seguir|sigue|siga|continuar|continúa|continúe) (leyendo|la lectura)|le[ea]r? (el|este|todo|la|sin límite|completo)|(artículo|contenido|noticia|nota) complet|sin límite',
    'gratis|gratuit|libre',
    'agotado|alcanzado|límite|superado|último|leído'
  ),
  // Portuguese
  words(
    'assinante|subscritor|cadastrad|membros|sócios',
    '(est[ea]|ess[ea]|o|a) (artigo|conteúdo|matéria|reportagem|notícia|texto)|conteúdo|resto|restante',
    'só|somente|apenas|exclusiv|restrit|reservad|disponível|é para',
    'assin|cadastr|regist|inicie|faça|entre|escolha|torne-se|subscrev|crie|desbloqueie',
    '(continu\\p{L}+|segui\\p{L}+|siga) (a ler|lendo|a leitura)|le(r|ia)?\\s(o|a|este|esta|tudo|sem limite|toda?)|(artigo|conteúdo|matéria|reportagem|texto) (complet|na íntegra)|sem limite|na íntegra',
    'gratuit|grátis|livre',
    'atingiu|atingido|limite|esgot|último|alcançou'
  ),
  // Italian
  words(
    'abbonat|iscritti|registrat|premium',
    "(questo|quest'|l'|il|resto)\\s?(articolo|contenuto|testo)?|contenuto|articolo",
    'riservat|esclusiv|solo|disponibil|per gli|per abbonati',
    'abbon|accedi|registrati|iscriviti|prova|acquista|attiva|scegli|crea',
    "(continua\\p{L}*|prosegu\\p{L}+) (a leggere|la lettura|nella lettura)|legg(i|ere) (l'articolo|tutt|il resto|senza limit|questo)|(articolo|contenuto) (complet|intero)",
    'gratuit|gratis|liberi',
    'esaurit|raggiunt|limite|ultim|finito'
  ),
  // Dutch
  words(
    'abonnee|abonnement|leden|premium|geregistreerd',
    '(dit|het|deze|volledige|hele) (artikel|verhaal|bericht|inhoud)|artikel|rest van',
    'alleen|exclusief|uitsluitend|beschikbaar|voorbehouden|voor',
    'abonne|word|registreer|inlogg|log|meld|maak|probeer|kies|koop|ontgrendel',
    '(verder|door)\\s?(te )?lez|lees (verder|dit|het|alles)|(hele|volledige) (artikel|verhaal)|onbeperkt lez|dit artikel (te )?lez',
    'gratis|vrije',
    'bereikt|limiet|opgebruikt|laatste|gelezen'
  ),
  // Swedish, Danish, Norwegian
  words(
    'prenumerant|abonnent|kunde(r)?(?!\\p{L})|medlem|plus',
    '(den här|det här|denna|denne|dette|resten|hela|hele) ?(artikel\\p{L}*|sak\\p{L}*|innehåll\\p{L}*|innhold\\p{L}*|indhold\\p{L}*|texten|historien)?|artikel',
    'endast|bara|kun|exklusiv|eksklusiv|enbart|reserver|för dig som|for deg som|for dig, der|är för|er for',
    'bli |blir? |prenumerera|abonn|logga|logg|log ind|registrer|köp|kjøp|køb|skapa|opret|opprett|prova|prøv|lås upp',
    '(läs|läsa|les|lese|læs|læse) (vidare|videre|hela|hele|resten|den här|denne|artikel)|(fortsätt|fortsett|fortsæt)\\p{L}* (att |å |med at )?(läs|les|læs)',
    'gratis|fria|frie',
    'slut|nått|nådd|nået|brukt|brugt|använt|sista|siste|sidste|gräns|grense|grænse'
  ),
  // Finnish, Estonian
  words(
    'tilaaj|tellija',
    'artikkel|juttu|jutun|sisältö|sisällön|artikkel|lugu|sisu',
    'vain|ainoastaan|tarkoitettu|ainult|üksnes',
    'tilaa|kirjaudu|rekisteröidy|luo|telli|logi|registreeri',
    '(jatka|lue|lukeaksesi|lukemista).{0,25}(lukemis|koko|loppuun|juttu|artikkel)|edasi lugemi|loe (edasi|kogu|lõpuni)',
    'ilmai|maksut|tasuta',
    'käyttänyt|täynnä|viimeinen|kasutatud|täis'
  ),
  // Polish
  words(
    'prenumerat|subskry|abonent|członk|zalogowan|zarejestrowan|premium',
    '(ten|tego|cały|całego|dalsz\\p{L}+|pozostał\\p{L}+|pełn\\p{L}+|reszt\\p{L}+) ?(artykuł|część|ciąg|treś|tekst|materiał)?\\p{L}*|artykuł|treś|materiał',
    'tylko|wyłącznie|dostępn|przeznaczon|zarezerwowan|jedynie|dla',
    'kup|wykup|zamów|subskryb|zaloguj|zarejestruj|załóż|aktywuj|wybierz|odblokuj|dołącz|prenumeruj',
    '(czytaj|czytać|przeczyta\\p{L}*) (dalej|cał|dalsz|resztę|pełn|bez ograniczeń|ten)|(cał|pełn)\\p{L}+ (artykuł|tekst|treś|wersj)\\p{L}*|dostęp do (cał|pełn|artykuł|treści)|dalsz\\p{L}+ (część|ciąg)|bez ograniczeń',
    'darmow|bezpłatn',
    'wykorzysta|limit|ostatni|wyczerpa|przeczyta'
  ),
  // Czech, Slovak
  words(
    'předplatitel|předplatn|predplatiteľ|predplatn|přihlášen|prihlásen|členy|členov|registrovan',
    '(tento|celý|zbytek|zvyšok|pokračování|pokračovanie) ?(člán\\p{L}+|text\\p{L}*|obsah\\p{L}*)?|článek|článok|obsah',
    'pouze|jen|len|iba|dostupn|určen|vyhrazen|exkluzivn',
    'předpla|predpla|přihla|prihlá|registruj|kup|zakup|získej|získa|odemkn|odomkn',
    '(pokrač\\p{L}+) (ve |v )?(čten|čítan)|(přečt\\p{L}*|číst|čítať|čtěte|prečíta\\p{L}*) (dál|celý|ďalej|zbytek|bez omezení)|celý (článek|článok|text)|bez omezení',
    'zdarma|bezplatn|zadarmo',
    'vyčerpal|limit|posledn|dosáhl|prečíta'
  ),
  // Hungarian
  words(
    'előfizető|előfizetés|tagok|tagjain|regisztrált',
    'cikk|tartalom|folytatás|írás|teljes',
    'csak|kizárólag|elérhető|számára|részére',
    'fizessen elő|fizess elő|előfizet|jelentkez|regisztrál|lépj|lépjen|vásárol',
    '(olvas\\p{L}*|folytat\\p{L}*).{0,20}(tovább|teljes|olvas|cikk)|tovább ?olvas|teljes (cikk|tartalom|szöveg)',
    'ingyen|díjmentes',
    'elfogyott|elérte|limit|utolsó|elhasznál'
  ),
  // Romanian
  words(
    'abona[tț]|membri|înregistra',
    '(acest|restul|întregul) ?(articol|conținut|text)?\\p{L}*|articol|conținut',
    'doar|numai|exclusiv|disponibil|rezervat',
    'abonea|abonează|înregistrea|autentific|conectea|cumpăr|creea',
    '(citi|citești|citiți) (mai departe|tot|integral|în continuare|întreg)|continu\\p{L}+ (lectura|să cit)|articol\\p{L}* (complet|integral)',
    'gratuit|gratis',
    'epuizat|atins|limit|ultim'
  ),
  // Greek
  words(
    'συνδρομητ|μέλη|εγγεγραμμέν',
    'άρθρο|περιεχόμενο|υπόλοιπο|κείμενο|συνέχεια',
    'μόνο|αποκλειστικ|διαθέσιμ|αποκλειστ',
    'γίν(ε|ετε)|εγγραφ|συνδεθ|συνδέσ|απόκτησ|αγόρασ|ξεκλείδωσ',
    '(συνέχ\\p{L}+|συνεχίσ\\p{L}+).{0,20}(ανάγνωσ|διαβάζ)|διαβάσ\\p{L}+ (ολόκληρο|όλο|το υπόλοιπο|τη συνέχεια|το πλήρες)|ολόκληρο το|πλήρες (άρθρο|κείμενο)',
    'δωρεάν|ελεύθερ',
    'εξαντλ|όριο|τελευταί'
  ),
  // Russian, Bulgarian
  words(
    'подписчик|подписк|абонат|абонамент|участник|премиум|зарегистрированн|авторизованн|платн',
    '(эт|продолжение|остальн|полн|целик|материал|стать|текст|контент|содержани|тази|този|цял)\\p{L}*',
    'только|доступ|эксклюзивн|открыт|для|само|единствено|по подписке|достъп',
    'подпиши|подписаться|оформ|войдите|войти|зарегистрируй|регистрац|авторизуй|купи|продли|абонирай|влез|регистрирай',
    '(чтобы|продолж|дочита|прочита|чита).{0,30}(чита|чтени|дальше|полност|целик|до конца|статью|материал|текст|продолж)|(полн|цел)\\p{L}+ (текст|стать|верси|материал)|останал|продължи',
    'бесплатн|безплатн',
    'исчерпа|лимит|закончил|последн|достигл|прочита'
  ),
  // Ukrainian, Belarusian
  words(
    'передплатник|передплат|підписник|учасник|член|зареєстрован|падпісчык|падпіс',
    '(ц|продовження|решт|повн|матеріал|статт|текст|гэт)\\p{L}*',
    'лише|тільки|доступн|для|ексклюзивн|толькі',
    'передплат|підпиш|оформ|увійд|зареєстру|підтримай|приєдна|купі|долуч',
    '(щоб|продовж|дочита|прочита|чита).{0,30}(чита|далі|повністю|до кінця|статтю|матеріал|текст)|повн\\p{L}+ (текст|статт|верс)',
    'безкоштовн|безоплатн',
    'вичерпа|ліміт|закінчи|останн|досягл'
  ),
  // Serbian, Croatian, Slovene
  words(
    'pretplatni|pretplat|naročni|članov|prijavljen|registr|претплат',
    '(ovaj|ta|ostatak|cijeli|ceo|celoten|nastavak) ?(člana?k\\p{L}*|sadržaj\\p{L}*|tekst\\p{L}*|vsebin\\p{L}*)?|članak|sadržaj|vsebina|članek|чланак|садржај',
    'samo|isključivo|dostup|namenjen|namijenjen|izključno|само',
    'pretplat|prijav|registriraj|registruj|naroči|kupi|претплати|пријави',
    '(nastav\\p{L}+|nadalj\\p{L}+).{0,12}(čita|branj|s čita)|(pročita\\p{L}*|preber\\p{L}*|čitaj\\p{L}*) (ceo|cijeli|dalje|cel|ostatak)|(ceo|cijeli|celoten) (tekst|člana?k|članek)|настави',
    'besplatn|brezplačn|бесплатн',
    'iskorist|limit|posljednj|poslednj|porabi|доста'
  ),
  // Turkish, Azerbaijani
  words(
    'abone|üye|premium|kayıtlı',
    'içeri[kğ]|haber|yazı|makale|devamı|tamamı|məqalə|xəbər',
    'sadece|yalnız|özel|açık|ayrılmış|üçün',
    'abone ol|üye ol|giriş|kayıt ol|kaydol|satın al|oturum aç|abunə ol|daxil ol',
    '(devam|tamam|sürdür|okuma|bütün)\\p{L}*.{0,24}(oku|gör|sürdür|devam|eriş|ulaş)|okumaya devam|okumayı sürdür|(haber|yazı|makale|içerik)\\p{L}* (tamamı|devamı)|oxumağa davam',
    'ücretsiz|bedava|pulsuz',
    'doldu|bitti|sınır|limit|tükendi|son'
  ),
  // Arabic
  words(
    'مشترك|اشتراك|أعضاء|الأعضاء|المسجلين|مسجلين',
    'هذا|هذه|المقال|المحتوى|التقرير|بقية|باقي|الخبر|الموضوع',
    'فقط|حصري|متاح|مخصص|خاص|للمشترك',
    'اشترك|سجل|أنشئ|انشئ|ادخل|انضم|احصل|الاشتراك|تسجيل',
    '(لقراءة|قراءة|لمتابعة|متابعة|لإكمال|اكمال|إكمال|لمواصلة|مواصلة|للوصول|تقرأ|للاطلاع).{0,24}(المقال|كامل|القراءة|بقية|باقي|المحتوى|النص|التقرير|بلا حدود)|المقال كامل',
    'مجان',
    'استنفد|استهلك|الحد|انتهت|آخر|وصلت'
  ),
  // Persian, Urdu
  words(
    'مشترک|اشتراک|اعضا|کاربران عضو|عضو|صارفین|سبسکرائبر|رکن',
    'این|ادامه|متن کامل|مقاله|مطلب|محتوا|خبر|گزارش|یہ|مضمون|مکمل',
    'فقط|ویژه|مخصوص|تنها|قابل (مشاهده|دسترس)|صرف',
    'اشتراک|مشترک شوید|عضو شوید|وارد شوید|ثبت ?نام|خرید|تهیه|سبسکرائب|لاگ ان|رجسٹر',
    '(ادامه|خواندن|مطالعه|مشاهده|دسترسی).{0,24}(متن|کامل|مطلب|مقاله|خواندن|مطالعه|دهید|گزارش)|متن کامل|پڑھنے کے لیے|مکمل (خبر|مضمون)',
    'رایگان|مفت',
    'تمام|سقف|آخرین|رسید|ختم|حد'
  ),
  // Hebrew
  words(
    'מנוי|חברי|רשומים',
    'כתבה|התוכן|תוכן|המאמר|מאמר|המשך|יתר',
    'בלבד|רק|מיועד|בלעדי|זמין|למנויים',
    'הצטרפ|הירשמ|התחבר|רכש|רכיש|היכנס|להרשמה|הרשמ|לרכישת',
    '(להמשך|להמשיך|לקרוא|לקריאת|המשיכו|המשך).{0,20}(קריאה|לקרוא|הכתבה|המלא|המאמר|את|כל)|הכתבה המלאה',
    'חינם|חופשי',
    'הגעת|מכסה|סיימת|אחרונ|ניצלת'
  ),
  // Chinese
  words(
    '会员|會員|订阅|訂閱|订户|訂戶|付费|付費|收费|收費|登录用户|注册用户',
    '本文|此文|全文|文章|内容|內容|剩余|剩餘|余下|餘下|报道|報導',
    '仅|僅|只|专享|專享|专属|專屬|限定|独享|需|后阅读|後閱讀|为付费|為付費|供',
    '订阅|訂閱|登录|登入|注册|註冊|开通|購買|购买|加入|成为|成為|付费|付費|升级',
    '(阅读|閱讀|查看|看|解锁|解鎖)(完整|本)?(全文|剩余|剩餘|更多|内容|內容)|(继续|繼續)(阅读|閱讀|浏览)|(无限|無限|不限).{0,3}(阅读|閱讀)|即可(阅读|閱讀)|全文',
    '免费|免費',
    '上限|用完|已达|已達|用尽|已阅|额度|額度'
  ),
  // Japanese
  words(
    '会員|購読者|有料|登録者|プレミアム|契約者|定期購読',
    'この(記事|先|続き|コンテンツ|ページ)|本記事|ここから先|続き|全文|残り|以降',
    '限定|のみ|専用|方が|有料|対象|ご利用いただけます|ご覧(に|いた)',
    '登録|ログイン|購読|申し?込|購入|契約|入会',
    '続き(を|は|が)|全文(を|は|が)|(すべて|全て)(を)?(読|お読み|ご覧)|読み放題|最後まで|ここから先|お読みいただけます',
    '無料',
    '上限|達し|超え|終了|使い切'
  ),
  // Korean
  words(
    '구독자|회원|유료|멤버십|독자님',
    '이 ?(기사|콘텐츠|글)|본 ?기사|기사|전문|나머지|콘텐츠',
    '전용|만 |에게만|한정|제공|공개|유료',
    '구독|로그인|가입|결제|구매|등록',
    '(전체|전문|계속|나머지|이어|끝까지|무제한)(를|을|으로|서)?.{0,12}(읽|보|볼|이용|열람)|기사 ?전문',
    '무료',
    '한도|모두|초과|소진|마지막'
  ),
  // Hindi, Marathi, Bengali
  words(
    'सब्सक्राइबर|सदस्य|ग्राहक|प्रीमियम|গ্রাহক|সদস্য|सभासद',
    'यह (लेख|खबर|सामग्री|कहानी)|इस (लेख|खबर)|लेख|खबर|ख़बर|सामग्री|এই|प्रतिवेदन|हा लेख',
    'केवल|सिर्फ|सिर्फ़|के लिए|विशेष|শুধু|फक्त',
    'सब्सक्राइब|लॉग ?इन|साइन|रजिस्टर|सदस्यता|पंजीकरण|সাবস্ক্রাইব|লগ',
    '(पूरी|पूरा|आगे|पढ़ना).{0,16}(पढ़|खबर|ख़बर|लेख|जारी)|পুরো|বাকি|वाचन',
    'मुफ्त|मुफ़्त|निःशुल्क|বিনামূল্য',
    'सीमा|समाप्त|खत्म|শেষ'
  ),
  // Indonesian, Malay
  words(
    'pelanggan|anggota|member|premium|berlangganan',
    '(artikel|konten|berita|tulisan|kandungan|halaman) ini|artikel|konten|selengkapnya|sisa',
    'khusus|hanya|eksklusif|tersedia|sahaja',
    'berlangganan|langganan|langgan|daftar|masuk|login|beli|gabung|akun|akaun|buka',
    '(baca|membaca|lanjut\\p{L}*|melanjutkan|meneruskan|teruskan).{0,24}(selengkapnya|membaca|lengkap|penuh|artikel|sampai|bacaan)|artikel (selengkapnya|lengkap|penuh)',
    'gratis|percuma',
    'habis|batas|terakhir|mencapai|had'
  ),
  // Vietnamese
  words(
    'thành viên|hội viên|độc giả|thuê bao|người đăng ký|trả phí',
    'bài viết|nội dung|bài báo|phần còn lại|toàn bộ|toàn văn',
    'chỉ|dành (riêng )?cho|riêng|độc quyền',
    'đăng ký|đăng nhập|mua|nâng cấp|tham gia|trở thành',
    '(đọc|xem).{0,12}(tiếp|toàn bộ|toàn văn|đầy đủ|hết|trọn)',
    'miễn phí',
    'hết|giới hạn|đạt|cuối cùng'
  ),
  // Thai
  words(
    'สมาชิก|ผู้สมัคร|พรีเมียม',
    'เนื้อหา|บทความ|ข่าวนี้|ส่วนที่เหลือ|ฉบับเต็ม',
    'เท่านั้น|เฉพาะ|สำหรับ|พิเศษ',
    'สมัคร|เข้าสู่ระบบ|ลงทะเบียน|ล็อกอิน|ซื้อ',
    'อ่านต่อ|อ่านฉบับเต็ม|อ่านเนื้อหา|อ่านทั้งหมด|อ่านบทความ',
    'ฟรี',
    'ครบ|หมด|จำกัด|สุดท้าย'
  )
]
