import { concept } from './concept'

/** What a consent wall speaks of; two of these in one line are more than any other page says of itself. */
const SUBJECTS: RegExp[] = [
  concept(
    'cookie|kuki|kaka|evästei|eväste|informasjonskapsl|sütik|süti(?!\\p{L})|çerez|куки|файл\\p{L}* cookie|бисквитк|kolačić|piškotk|ملفات تعريف الارتباط|کوکی|עוגיות|कुकी|คุกกี้|クッキー|쿠키|tracking|traqueur|traceur|rastread|tracker'
  ),
  concept(
    'partner|parceir|socios|colaborador|partenaire|kumppan|συνεργάτ|партн[её]р|ortak|iş ortağı|vendors|third[- ]part|anbieter|fournisseur|proveedor|شركاء|شركائ|شركاؤ|شرکا|שותפ|合作伙伴|合作夥伴|パートナー|파트너|साझेदार|mitra|đối tác|พันธมิตร'
  ),
  concept(
    'personal data|personal information|personenbezogene|données (personnelles|à caractère)|datos personales|dados pessoais|dati personali|persoonsgegevens|persoonlijke gegevens|personuppgift|personoplysning|personopplysning|henkilötie|dan\\p{L}+ osobow|osobní údaj|osobn\\p{L}+ údaj|személyes adat|date(le)? (cu caracter )?personal|προσωπικ\\p{L}+ δεδομέν|персональн|персонални|особист\\p{L}+ дан|kişisel veri|البيانات الشخصية|بياناتك|اطلاعات شخصی|داده.{0,3}های شخصی|מידע אישי|个人信息|個人資料|个人数据|個人情報|個人データ|개인정보|व्यक्तिगत|data pribadi|dữ liệu cá nhân|ข้อมูลส่วนบุคคล'
  ),
  concept(
    'personali[sz]ed (ads|advert|content)|advertis|werbung|anzeigen|publicit|publicid|annonc|pubblicit|reclame|advertent|reklam|mainon|hirdetés|διαφήμισ|διαφημίσ|реклам|إعلان|الإعلانات|تبلیغات|פרסום|פרסומות|广告|廣告|広告|광고|विज्ञापन|iklan|quảng cáo|โฆษณา|profil(ing|owan|age)'
  ),
  concept(
    'consent|privacy|einwillig|datenschutz|privatsphäre|consentement|vie privée|consentimiento|privacidad|consentimento|privacidade|consenso|toestemming|samtycke|samtykke|integritet|personvern|yksityisyy|suostumu|zgod[aęy]|prywatno|souhlas|soukrom|hozzájárul|adatvéd|consimțământ|confidențial|συγκατάθεσ|απόρρητο|ιδιωτικ|согласи|конфиденциальн|згод[ауи]|конфіденційн|rıza|onay|gizlilik|موافقت|خصوصي|الخصوصية|رضایت|حریم خصوصی|הסכמ|פרטיות|隐私|隱私|プライバシー|동의|गोपनीय|सहमति|privasi|persetujuan|quyền riêng tư|ความเป็นส่วนตัว|ความยินยอม'
  ),
  concept(
    '(on|from|to) (a|your) (device|browser)|auf (ihrem|deinem|einem) (gerät|endgerät)|sur (votre|un) (terminal|appareil)|en (su|tu|un) dispositivo|(no|num|seu) dispositivo|sul? (tuo )?dispositivo|op (je|uw|een) apparaat|på (din|en) enhet|på (din|en) enhed|laitteellasi|urządzeni|zařízení|eszköz|dispozitiv|συσκευή|устройств|пристро|cihaz|جهازك|دستگاه|המכשיר|设备|裝置|デバイス|端末|기기|perangkat|thiết bị|อุปกรณ์'
  )
]

/** What answers it: the beginning of a button. */
const ANSWERS = concept(
  "accept|agree|i agree|allow|reject|decline|deny|consent|manage (options|prefer|cook|choices)|akzeptier|alle (akzeptier|ablehn|zulass)|ablehn|zustimm|einverstanden|accepter|tout (accepter|refuser)|refuser|j'accepte|continuer sans|aceptar|rechazar|acepto|consentir|aceitar|aceito|concordo|rejeitar|recusar|accett|rifiut|acconsent|accepteren|akkoord|weiger|alles accept|godkänn|acceptera|tillåt|godta|godkend|accepter alle|tillad|avvis|afvis|avböj|hyväksy|hylkää|zgadzam|akceptuj|zaakceptuj|odrzuć|przyjmuję|przejdź do|souhlas|přijm|odmít|súhlas|prijať|elfogad|elutasít|accept toate|sunt de acord|αποδοχή|αποδέχομαι|συμφων|απόρριψη|принять|принимаю|соглас|отклон|разреш|приемам|прийня|погодж|відхил|prihva|slažem|sprejm|strinjam|kabul|reddet|onayl|موافق|أوافق|قبول|رفض|موافقة|پذیر|می ?پذیرم|موافقم|מסכימ|אישור|קבל|מאשר|接受|同意|拒绝|拒絕|许可|許可|拒否|承諾|동의|수락|거부|허용|स्वीकार|सहमत|अस्वीकार|setuju|terima|tolak|đồng ý|chấp nhận|từ chối|ยอมรับ|ปฏิเสธ|ตกลง"
)

const LONGEST = 2_000
const LONGEST_BUTTON = 60

export function speaksOfConsent(line: string): boolean {
  return line.length <= LONGEST && SUBJECTS.filter((subject) => subject.test(line)).length >= 2
}

export function answersConsent(button: string): boolean {
  return button.length <= LONGEST_BUTTON && button.search(ANSWERS) === 0
}
