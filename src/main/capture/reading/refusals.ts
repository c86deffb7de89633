/** How a refusal is put together: a word that says no, and beside it only words that say to what. */
interface Grammar {
  no: string
  beside: string
  /** What cannot be done without, and that it is that alone. */
  needed?: string
  only?: string
  with?: string
}

const GRAMMARS: Grammar[] = [
  {
    no: 'reject|rejection|decline|refuse|deny|disagree|disable|object|opt out|turn off|without (accepting|consent|consenting|agreeing)|do not (accept|agree|consent|allow)|don t (accept|agree|consent|allow)',
    beside:
      'all|everything|any|cookies?|the|non|essential|necessary|unnecessary|optional|additional|tracking|trackers|advertising|marketing|third|party|and|close|continue|proceed|save|exit|to|of|i|no|confirm|other',
    needed: 'necessary|essential|essentials|required',
    only: 'only|just',
    with: 'accept|use|allow|keep|proceed|continue|with|cookies?|the|strictly|technically|select|choose|save'
  },
  {
    no: 'ablehnen|lehne ab|verweigern|widersprechen|abwählen|zurückweisen|nicht (zustimmen|akzeptieren|einverstanden)|stimme nicht zu|ohne (zustimmung|einwilligung|zuzustimmen|zu akzeptieren)|auf das notwendige beschränken',
    beside:
      'alle|alles|cookies?|optionalen?|optionale|nicht|notwendigen?|notwendige|erforderlichen?|und|weiter|schließen|fortfahren|weiterlesen|die|zusätzlichen?|tracking|ich|einwilligung|zustimmung|zur website',
    needed: 'notwendige[nrs]?|erforderliche[nrs]?|essenzielle[nrs]?|essentielle[nrs]?|funktionale[nrs]?',
    only: 'nur|ausschließlich|mit',
    with: 'cookies?|technisch|die|den|akzeptieren|zulassen|verwenden|erlauben|fortfahren|weiter|auswählen|unbedingt'
  },
  {
    no: 'refuser|refuse|rejeter|interdire|décliner|s opposer|n accepte pas|ne pas accepter|sans (accepter|consentement|consentir|donner mon accord)',
    beside:
      'tout|tous|toutes|les|le|cookies?|traceurs|non|essentiels|nécessaires|optionnels|facultatifs|et|fermer|continuer|continue|poursuivre|je|à|la|navigation|lecture|ma|ces',
    needed: 'nécessaires|essentiels|indispensables|fonctionnels|techniques',
    only: 'uniquement|seulement|seuls',
    with: 'accepter|utiliser|autoriser|garder|les|cookies?|strictement|traceurs'
  },
  {
    no: 'rechazar|rechazo|denegar|deniego|deshabilitar|desactivar|no (consentir|consiento|acepto|aceptar)|sin (aceptar|consentir)|rexeitar|rebutja|rebutjar|denega|sense acceptar|no accepto',
    beside:
      'todo|todas|todos|las|los|cookies?|opcionales|y|cerrar|continuar|seguir|navegando|no|necesarias|esenciales|tot|totes|ho|les|galetes|i|tanca',
    needed: 'necesarias|necesarios|esenciales|técnicas|imprescindibles|necessàries|imprescindibles',
    only: 'solo|sólo|solamente|únicamente|només',
    with: 'aceptar|usar|utilizar|permitir|las|los|cookies?|estrictamente|les|galetes'
  },
  {
    no: 'rifiuta|rifiuto|rifiutare|nega|non (acconsento|acconsentire|accetto|accettare)|senza (accettare|consenso)',
    beside:
      'tutto|tutti|i|gli|cookie|non|necessari|essenziali|opzionali|facoltativi|e|chiudi|continua|prosegui|la|navigazione',
    needed: 'necessari|essenziali|tecnici|indispensabili',
    only: 'solo|soltanto|solamente',
    with: 'accetta|accetto|usa|consenti|i|cookie|strettamente|quelli'
  },
  {
    no: 'rejeitar|recusar|recuso|negar|não (aceito|aceitar|concordo|consinto)|sem (aceitar|consentir)',
    beside: 'tudo|todos|os|cookies?|opcionais|não|essenciais|necessários|e|fechar|continuar|prosseguir|seguir',
    needed: 'necessários|essenciais|obrigatórios',
    only: 'apenas|só|somente',
    with: 'aceitar|usar|permitir|os|cookies?|estritamente'
  },
  {
    no: 'weigeren|weiger|afwijzen|niet (akkoord|toestaan|accepteren)|liever niet|zonder (te )?accepteren',
    beside: 'alle|alles|cookies?|optionele|en|doorgaan|verder|sluiten|de|niet|noodzakelijke|ik|ga|nee',
    needed: 'noodzakelijke?|functionele?|functioneel|essentiële',
    only: 'alleen|enkel|slechts',
    with: 'accepteer|accepteren|gebruik|gebruiken|toestaan|sta|toe|de|strikt|cookies?'
  },
  {
    no: 'avvisa|avvis|avslå|avböj|neka|afvis|godkänner inte|godkänn inte|ikke godta|godtar ikke|accepterer ikke|(uden|utan|uten) (accept|samtykke|samtycke|att godkänna|at acceptere|å godta)',
    beside:
      'alla|alle|alt|allt|cookies?|kakor|jag|jeg|fortsätt|fortsæt|fortsett|och|og|valgfrie|valfria|luk|stäng|lukk',
    needed: 'nödvändiga|nødvendige|påkrevde',
    only: 'endast|bara|kun|bare',
    with: 'acceptera|godkänn|tillåt|tillad|accepter|godta|tillat|de|strengt|strikt|cookies?|kakor|informasjonskapsler'
  },
  {
    no: 'hylkää|kieltäydy|estä|en hyväksy|ei kiitos|hyväksymättä|keeldu|keeldun|atmesti|atsisakyti|noraidīt|atteikties|hafna',
    beside: 'kaikki|kaikista|evästeet|valinnaiset|jatka|ja|sulje|kõigist|visus|visas|öllum|öllu',
    needed: 'välttämättömät|pakolliset|vajalikud|būtini|nepieciešamās',
    only: 'vain|ainult|tik|tikai',
    with: 'hyväksy|salli|evästeet|luba'
  },
  {
    no: 'odrzuć|odrzucam|odmów|odmawiam|odmowa|nie (wyrażam zgody|zgadzam się|akceptuję|zgadzam)|bez (zgody|akceptacji)|nie dziękuję',
    beside: 'wszystko|wszystkie|opcjonalne|niewymagane|pliki|cookies?|i|zamknij|kontynuuj|przejdź|dalej|kontynuuję',
    needed: 'niezbędne|wymagane|konieczne',
    only: 'tylko|wyłącznie',
    with: 'akceptuj|zaakceptuj|akceptuję|zezwól|na|pliki|cookies?'
  },
  {
    no: 'odmítnout|odmítám|nesouhlasím|odmietnuť|odmietam|nesúhlasím|bez (souhlasu|súhlasu)|odbij|odbaci|odbijam|zavrni|zavrnem|ne prihvaćam|ne strinjam se',
    beside: 'vše|všechny|všetko|všetky|volitelné|cookies?|a|zavřít|pokračovat|pokračovať|sve|vse|kolačiće|piškotke|i',
    needed: 'nezbytné|nezbytnými|nutné|nevyhnutné|potrebné|nužni|nužne|neophodni|neophodne|nujni|nujne',
    only: 'pouze|jen|len|iba|samo|s',
    with: 'přijmout|povolit|prijať|povoliť|pokračovat|cookies?|prihvati|sprejmi|kolačiće|piškotke'
  },
  {
    no: 'elutasítása|elutasítás|elutasítom|elutasítok|elutasít|nem (fogadom el|egyezem bele|járulok hozzá)|respinge|respingere|respingeți|refuz|refuză|nu (sunt de acord|accept)|fără (acceptare|acord|a accepta)|refuzoj',
    beside:
      'az|összes|mindent|mindet|süti|sütik|és|bezárás|a|minden|tot|toate|cookie|urile|cookies|opționale|și|continuă|închide|të|gjitha',
    needed: 'szükséges|szükségesek|feltétlenül|necesare|esențiale',
    only: 'csak|doar|numai',
    with: 'a|az|sütik|sütiket|elfogadása|elfogadom|cele|cookie|urile|acceptă|strict'
  },
  {
    no: 'απόρριψη|απορρίπτω|άρνηση|διαφωνώ|δεν? (αποδέχομαι|συμφωνώ|συναινώ)|χωρίς (αποδοχή|συγκατάθεση)',
    beside: 'όλων|όλα|των|cookies?|συνέχεια|και|μη|απαραίτητων|κλείσιμο|προαιρετικών',
    needed: 'απαραίτητα|απαραίτητων|αναγκαία',
    only: 'μόνο',
    with: 'αποδοχή|των|τα|cookies?|αυστηρά'
  },
  {
    no: 'отклонить|отказаться|отказать|запретить|отвергнуть|не (принимаю|принимать|согласен|согласна|соглашаюсь)|без согласия|відхилити|відмовитися|заборонити|не (погоджуюсь|приймаю|згоден)|без згоди|отхвърли|отхвърляне|откажи|отказвам|одбиј|одбаци|нет спасибо',
    beside:
      'все|всё|всех|от|необязательные|дополнительные|файлы|cookies?|куки|и|закрыть|продолжить|всі|необов|язкові|продовжити|файли|і|й|закрити|всички|на|бисквитки|све|колачиће',
    needed: 'необходимые|обязательные|необхідні|обов язкові|необходими|необходимите|задължителни|неопходне|неопходни',
    only: 'только|тільки|лише|само',
    with: 'принять|принимать|разрешить|файлы|cookies?|прийняти|дозволити|файли|приеми|бисквитки'
  },
  {
    no: 'reddet|reddediyorum|geri çevir|kabul (etmiyorum|etmeden)|hayır teşekkürler|hayır',
    beside: 'tümünü|hepsini|tüm|çerezleri|ve|kapat|devam|et|isteğe|bağlı|zorunlu|olmayan',
    needed: 'zorunlu|gerekli',
    only: 'sadece|yalnızca|yalnız|çerezlerle',
    with: 'çerezler|çerezleri|çerezlerle|kabul|et|kullan|izin|ver|devam|olanları'
  },
  {
    no: 'رفض|ارفض|أرفض|لا (أوافق|اوافق|أقبل)|(دون|بدون) (موافقة|قبول)|عدم (الموافقة|القبول)',
    beside:
      'الكل|كل|جميع|الجميع|ملفات|تعريف|الارتباط|الكوكيز|كوكيز|غير|الضرورية|الاختيارية|متابعة|المتابعة|إغلاق|وإغلاق',
    needed: 'الضرورية|الضروري|الأساسية|اللازمة',
    only: 'فقط',
    with: 'قبول|السماح|بالضرورية|ملفات|تعريف|الارتباط|الكوكيز|استخدام'
  },
  {
    no: 'דחה|דחייה|דחיית|לדחות|סרב|סירוב|לסרב|לא (מסכים|מסכימה|מאשר|מאשרת)|ללא הסכמה',
    beside: 'הכל|הכול|את|כל|העוגיות|עוגיות|אני|המשך',
    needed: 'הכרחיות|הכרחיים|חיוניות|חיוניים|נחוצים|נחוצות',
    only: 'בלבד|רק',
    with: 'עוגיות|העוגיות|אישור|אשר'
  },
  {
    no: 'tolak|menolak|tidak setuju|jangan setuju|từ chối|không (đồng ý|chấp nhận)|ปฏิเสธ|ไม่ยอมรับ|ปฏิเสธทั้งหมด|ปฏิเสธคุกกี้ทั้งหมด|अस्वीकार|मना',
    beside: 'semua|cookie|tất|cả|hết|सभी|कुकी|करें|ทั้งหมด|คุกกี้',
    needed: 'diperlukan|cần thiết|bắt buộc',
    only: 'hanya|chỉ',
    with: 'yang|cookie|chấp nhận|izinkan|terima'
  },
  { no: 'ezetsi|ukatu|baztertu|gwrthod', beside: 'guztiak|cookieak|denak|popeth|pob' }
]

/** Languages that put no spaces between words. */
const UNSPACED = [
  '(すべて|全て|全部)?(の|を)? ?(cookie|クッキー)?を? ?(拒否|拒絶)(する|します|して(閉じる|続行|続ける))?',
  '(同意|許可|承諾|承認)(しない|しません|せずに(続ける|続行(する)?|閉じる|進む))|オプトアウト|いいえ',
  '(必須|必要(最低限)?)(な|の)? ?(cookie|クッキー|もの)? ?(の)?(み|だけ)(を)?(許可|受け入れる|使用|承諾|同意)?(する)?',
  '(继续但|繼續但)?(拒绝|拒絕|不同意|不接受)(所有|全部|非必要|可选|可選|的)*( ?cookies?)?(并继续|並繼續|并关闭)?',
  '(선택|모든|모두|전체)? ?(쿠키)? ?(거부|거절)(합니다|하기|하고 계속)?|동의하지 (않습니다|않음|않고 계속)|필수 ?(쿠키)?(만)? ?(허용|사용|동의)?'
]

const words = (list: string): string => `(?:${list})`

/** Sources of regular expressions for whole labels, in lower case and without punctuation. */
export const REFUSALS: string[] = [
  ...GRAMMARS.flatMap(({ no, beside, needed, only, with: more }) => {
    const refusal = `(?:${words(beside)} )*${words(no)}(?: ${words(beside)})*`
    if (!needed || !only || !more) return [refusal]
    const around = words(`${more}|${only}`)
    return [refusal, `(?=(?:.* )?${words(only)}(?: |$))(?:${around} )*${words(needed)}(?: ${around})*`]
  }),
  ...UNSPACED
]
