import { REFUSALS } from './refusals'

/** What such boxes are about, anywhere in their text. */
const TOPICS: string[] = [
  'cookie|gdpr|rgpd|dsgvo|lgpd|ccpa|consent|your privacy|privacy (policy|settings|preferences|choices)|personal data|legitimate interest',
  'datenschutz|einwilligung|zustimmung|vie privée|données personnelles|consentement|traceurs',
  'privacidad|datos personales|consentimiento|privacidade|dados pessoais|privatezza|dati personali|consenso',
  'privacybeleid|toestemming|persoonsgegevens|samtykke|personopplysninger|personoplysninger|samtycke|personuppgifter',
  'eväste|tietosuoja|küpsis|isikuandme|slapuk|sīkdat|sīkfail|ciasteczk|prywatnoś|danych osobowych|zgod(a|y|ę) na',
  'soubor[ůy] cookie|osobních údajů|osobných údajov|piškot|kolačić|osobnih podataka|süti|adatvédel|confidențialitat',
  'απόρρητ|προσωπικών δεδομένων|συγκατάθεση|куки|кукис|файл.{1,6}cookie|конфиденциальност|персональных данных|приватн|згод[аиу]|поверителност|лични данни|колачић',
  'çerez|gizlilik|kişisel veri|açık rıza',
  'ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز|كوكيز|الخصوصية|البيانات الشخصية|موافقتك',
  'کوکی|حریم خصوصی|اطلاعات شخصی|עוגיות|קובצי cookie|פרטיות',
  'クッキー|プライバシー|個人情報|쿠키|개인정보|隐私|隱私|个人信息|個人資料|曲奇',
  'quyền riêng tư|dữ liệu cá nhân|privasi|data pribadi|कुकी|गोपनीयता|คุกกี้|ความเป็นส่วนตัว'
]

/** Whole labels of buttons that say no, or yes to what is needed alone. Compared in lower case without punctuation. */
const REJECT: string[] = [
  'reject( all| all cookies| cookies| non essential( cookies)?| optional( cookies)?| additional cookies| and close| and continue)?|decline( all| cookies| optional cookies| and close)?|refuse( all| cookies)?|deny( all)?|disagree( and close| to all)?|i (disagree|decline|refuse|do not (accept|agree|consent))|do not (accept|agree|consent|allow)|don t (accept|agree|consent|allow)',
  '(only|use|accept|allow|use only|accept only|allow only|just)? ?(the )?(strictly )?(necessary|essential|required)( cookies)?( only)?|continue without (accepting|agreeing|consent|cookies)|no( thanks| thank you)?|opt out( of all)?|essentials only',
  '(alle |alles |cookies |optionale )?(cookies )?(ablehnen|verweigern|zurückweisen)|ablehnen und (schließen|weiter)|nicht (zustimmen|akzeptieren|einverstanden)|(nur |ausschließlich )(die |technisch )?(notwendige|erforderliche|essenzielle|essentielle|funktionale)[nr]?( cookies| technologien)?( akzeptieren| zulassen| verwenden| erlauben)?|(weiter|fortfahren) ohne (zustimmung|einwilligung|zu akzeptieren|akzeptieren|zuzustimmen)|ohne (zustimmung|einwilligung) (weiter|fortfahren)|nein( danke)?|(weiter|fortfahren) (nur )?mit (den )?(notwendigen|erforderlichen|essenziellen)( cookies)?|mit (notwendigen|erforderlichen)( cookies)? (weiter|fortfahren)|ich lehne ab|alles? (verweigern|abwählen)',
  '(tout |tous les cookies )?refuser( tout| tous( les cookies)?| les cookies| et (fermer|continuer))?|tout rejeter|rejeter( tout)?|(non )?je (les )?refuse( tout| tous( les cookies)?| les cookies)?|(continuer|poursuivre)( la navigation| ma lecture)? sans accepter|(utiliser|autoriser|accepter) (uniquement|seulement) les (cookies )?(nécessaires|essentiels)|ne pas accepter|non merci|(cookies )?(strictement )?nécessaires( uniquement| seulement)?|(uniquement|seulement) les (cookies )?(nécessaires|essentiels)',
  '(rechazar|denegar|rehusar|declinar)( (todo|todas|todos|cookies|las cookies|todas las cookies|y cerrar|no esenciales|opcionales))?|no (acepto|aceptar)|continuar sin aceptar|((usar|utilizar|permitir|aceptar) )?(solo|sólo|únicamente)( las| los)?( cookies)? ?(estrictamente )?(necesarias|necesarios|esenciales|imprescindibles|técnicas)|no gracias|rechazo( todo| todas)?',
  '(rifiuta|rifiutare|rifiuto|nega|declina)( (tutto|tutti|tutti i cookie|i cookie|e chiudi))?|non accetto|(continua|prosegui) senza accettare|((accetta|accetto|usa|consenti) )?(solo|soltanto)( i)?( cookie)? ?(strettamente )?(necessari|essenziali|tecnici)|no grazie|rifiuto( tutto| tutti)?',
  '(rejeitar|recusar|negar)( (tudo|todos|todos os cookies|cookies|opcionais|e fechar))?|não (aceito|aceitar|concordo)|continuar sem aceitar|((aceitar|usar|permitir) )?(apenas|só|somente)( os)?( cookies)? ?(estritamente )?(necessários|essenciais)|não obrigad[oa]|recuso( tudo| todos)?',
  '(alles |alle cookies |cookies )?(weigeren|afwijzen)|weiger( alles| alle)?|niet (akkoord|accepteren|toestaan)|((gebruik|accepteer|sta) )?(alleen|enkel)( de)? (strikt )?(noodzakelijke|essentiële|functionele)( cookies)?( accepteren| toestaan| gebruiken)?|ik (weiger|ga niet akkoord)|(doorgaan|verder) zonder (accepteren|te accepteren)|nee( bedankt)?',
  '(afvis|avvis|avslå|neka|avvisa|avböj)( (alle|alla|alt|allt|cookies|valgfrie))?|(kun|bare|endast|tillad kun|tillat kun|tillåt endast|godkänn endast|accepter kun)( de)? ?(nødvendige|nödvändiga|påkrevde)( cookies| kakor| informasjonskapsler)?|nej( tak| tack)?|nei( takk)?|fortsæt uden at acceptere|fortsätt utan att (acceptera|godkänna)',
  '(hylkää|kieltäydy|estä|kiellä)( (kaikki|evästeet|kaikista|kaikki evästeet))?|(vain|hyväksy vain|salli vain) (välttämättömät|pakolliset)( evästeet)?|keeldu( kõigist)?|ainult vajalikud|(atmesti|atsisakyti)( visus| visų)?|tik būtini(eji|uosius)?|(noraidīt|atteikties)( visus| visas)?|tikai nepieciešam(ās|ie|os)',
  '(odrzuć|odmów|odrzucam|nie zgadzam się)( (wszystko|wszystkie|wszystkie cookies|i zamknij))?|(tylko|akceptuj tylko|zezwól tylko na) (niezbędne|konieczne)( pliki cookie| cookies)?|(odmítnout|zamítnout|odmietnuť|zamietnuť|nesouhlasím|nesúhlasím)( (vše|všetko|všechny|všetky|volitelné))?|(pouze|jen|len|iba|přijmout jen) (nezbytné|nutné|nevyhnutné|potrebné)( cookies)?',
  '(összes |mind |az összes )?(elutasítása|elutasítom|elutasítás|elutasít|visszautasítom)( mindet)?|(csak )(a )?(szükséges|feltétlenül szükséges)(ek)?( sütik)?( elfogadása)?|(respinge|respingeți|refuz|refuză|refuzați)( (tot|toate|tot(ul)?|toate cookie urile))?|(doar|numai) (cele )?(necesare|esențiale)|(odbij|odbaci|odbijam|zavrni|zavrnem|odbi)( (sve|vse|kolačiće))?|(samo|prihvati samo|sprejmi samo) (neophodn[eio]|nužn[eio]|nujn[eio]|potrebn[eio])',
  '(απόρριψη|απορρίπτω|άρνηση|διαφωνώ)( (όλων|όλα|των μη απαραίτητων))?|(μόνο|αποδοχή μόνο των)( τα)? ?(απαραίτητ(α|ων))',
  '(отклонить|отказаться|отказать|запретить|отвергнуть)( (все|всё|от всех|все cookie|необязательные))?|не (принимаю|принимать|согласен|соглашаюсь)|только (необходимые|обязательные)|(відхилити|відмовитися|заборонити)( (все|всі|від усіх))?|не погоджуюсь|(тільки|лише) необхідні|(отхвърли|откажи|отказвам|отхвърляне)( (всички|на всички))?|само необходимите|(одбиј|одбаци)( све)?|само неопходн[еио]',
  '(tümünü |hepsini |tüm çerezleri )?(reddet|reddediyorum|geri çevir)|kabul etm(e|iyorum)|(sadece|yalnızca)( zorunlu| gerekli)( çerezler(i)?)?( kabul et| kullan)?|kabul etmeden devam et',
  '(رفض|ارفض|أرفض|رفض جميع|ارفض جميع)( (الكل|الجميع|الكوكيز|جميع ملفات تعريف الارتباط|ملفات تعريف الارتباط|غير الضرورية|ملفات الارتباط))?|(عدم الموافقة|لا أوافق|غير موافق|لا اوافق|عدم القبول|لا شكرا|لا)|(قبول |السماح ب)?(الضرورية|الضروري|الأساسية) فقط|(المتابعة|متابعة) (دون|بدون) (موافقة|قبول)',
  '(رد|رد کردن|رد می کنم|نپذیرفتن|نمی پذیرم|مخالفم|موافق نیستم|قبول ندارم|رد کن)( همه| کوکی ها| همه کوکی ها)?|(رد|نپذیرفتن) همه|همه را رد (کن|می کنم)|(فقط|تنها) (ضروری|موارد ضروری|کوکی های ضروری)|ادامه بدون پذیرش',
  '(דחה|דחייה|סרב|לסרב|דחיית|סירוב)( (הכל|הכול|לכל|כל העוגיות))?|לא (מסכים|מאשר|תודה)|(רק|אישור) (הכרחיים|חיוניים|נחוצים)( בלבד)?|הכרחיים בלבד|המשך ללא הסכמה',
  '(全部|全て|すべて|一律|所有|一概)?(の?cookie|を|のクッキーを)?(拒否|拒绝|拒絕|不同意|不接受|拒否する|拒否します|同意しない|許可しない)(全部|所有|所有 cookie|全部 cookie|する)?|(仅|僅|只)(接受|限|使用|允许|允許)?(必要|必需)(的)?( ?cookie| ?的 cookie)?|必須(のみ|クッキーのみ)|必要最低限のみ|(不同意并继续|不同意並繼續)',
  '(모두 |전체 )?(거부|거절|동의하지 않음|동의 안 함|거부하기)|필수(만| 쿠키만)?( 허용| 사용| 동의)?',
  '(từ chối|không đồng ý)( (tất cả|hết))?|chỉ (cookie )?(cần thiết|bắt buộc)|(tolak|tolak semua|menolak|hanya yang diperlukan|jangan setuju)|(सभी )?(अस्वीकार|अस्वीकार करें|मना करें)|ปฏิเสธ(ทั้งหมด)?|(rebutja|rebutjar|rebutja ho|refusa)( tot| totes)?|refuzoj( të gjitha)?|diúltaigh'
]

const ACCEPT: string[] = [
  '(i )?(accept|agree|allow|consent)( (all|cookies|all cookies|and (close|continue)|to all))?|ok(ay)?|got it|yes|(alle |alles )?(cookies )?(akzeptieren|zustimmen|annehmen|erlauben)|(tout )?accepter( tout)?( et (fermer|continuer))?|j accepte|(aceptar|acepto)( (todo|todas|y cerrar))?|accetta( tutto| tutti)?|aceitar( tudo| todos)?|(alles )?accepteren|akkoord|(accepter|godta|godkänn|acceptera)( (alle|alla))?|hyväksy( kaikki)?|(akceptuj|zgadzam się)( wszystko| wszystkie)?|(přijmout|souhlasím|prijať)( vše| všetko)?|elfogad(om)?|acceptă( toate| tot)?|αποδοχή( όλων)?|(принять|принимаю|согласен)( все)?|(прийняти|погоджуюсь)( все| всі)?|(tümünü )?kabul et(iyorum)?|(قبول|موافق|أوافق|اقبل)( الكل)?|(پذیرفتن|قبول|موافقم|می پذیرم)( همه)?|(אשר|מסכים|אישור)( הכל)?|(全部|すべて)?(同意|接受|許可|同意する)|(모두 )?(동의|허용|수락)'
]

/** Boxes over the page that want something else: letters, apps, notices, subscriptions of the paper's own goods. */
const PROMOTIONS: string[] = [
  'newsletter|news letter|sign up (for|to)|signup|get (our|the) (best|latest|top|daily|morning)|subscribe to our|join our|in your inbox|our app|download the app|open in app|get the app|notifications?|special offer|% off|discount|ad ?block|whitelist',
  'rundbrief|anmelden und keine|benachrichtigung|unsere app|app herunterladen|werbeblocker|inscrivez vous|infolettre|notre application|boletín|suscríbete a (nuestr|la news)|nuestra app|iscriviti|la nostra app|assine nossa|nosso app|nieuwsbrief|onze app|nyhedsbrev|nyhetsbrev|uutiskirje|biuletyn|zpravodaj|hírlevél|ενημερωτικό δελτίο',
  'рассылк|уведомлени|приложени|розсилк|сповіщен|bülten|bildirim|uygulama|النشرة|نشرتنا|الإشعارات|تطبيقنا|حمل التطبيق|خبرنامه|اعلان|اپلیکیشن|ניוזלטר|התראות|האפליקציה|メールマガジン|ニュースレター|通知|アプリ|뉴스레터|알림|앱|订阅|訂閱|推送|客户端|下载'
]

/** A wall that asks for money is not ours to take down. */
const WALLS: string[] = [
  'already a subscriber|subscribe (now )?to (continue|read|keep|unlock)|(continue|keep) reading|subscribers only|start your (free )?trial|to read (the full|this) |jetzt weiterlesen|weiterlesen mit|bereits abonnent|réservé aux abonnés|déjà abonné|la suite est réservée|contenido exclusivo|ya eres suscriptor|solo per abbonati|sei già abbonato|já é assinante|al abonnee|lees verder met|для подписчиков|للمشتركين|للمشترکین|ویژه مشترکین|abonelere özel|会員限定|付费阅读|订阅后'
]

export interface ConsentWords {
  topic: string
  reject: string
  accept: string
  promotion: string
  wall: string
}

/** As sources of regular expressions, because that is what can be handed to a page. */
export const CONSENT_WORDS: ConsentWords = {
  topic: TOPICS.join('|'),
  reject: `^(${[...REJECT, ...REFUSALS].join('|')})$`,
  accept: `^(${ACCEPT.join('|')})$`,
  promotion: PROMOTIONS.join('|'),
  wall: WALLS.join('|')
}
