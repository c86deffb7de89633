/** Month names as dates are written with, each language's in order; forms of one month apart by a bar. */
const NAMES = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januar|jänner,februar|feber,märz,april,mai,juni,juli,august,september,oktober,november,dezember',
  'janvier,février|fevrier,mars,avril,mai,juin,juillet,août|aout,septembre,octobre,novembre,décembre|decembre',
  'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre|setiembre,octubre,noviembre,diciembre',
  'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre',
  'janeiro,fevereiro,março|marco,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro',
  'gener,febrer,març,abril,maig,juny,juliol,agost,setembre,octubre,novembre,desembre',
  'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december',
  'januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december',
  'januar,februar,marts|mars,april,maj|mai,juni,juli,august,september,oktober,november,december|desember',
  'tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,marraskuuta,joulukuuta',
  'stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia',
  'ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince',
  'januára,februára,marca,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra',
  'január,február,március,április,május,június,július,augusztus,szeptember,október,november,december',
  'ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie',
  'siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,listopada,studenoga|studenog,prosinca',
  'januara,februara,marta,aprila,maja,juna,jula,avgusta,septembra,oktobra,novembra,decembra',
  'ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık',
  'januari,februari,maret|mac,april,mei,juni|jun,juli|julai,agustus|ogos,september,oktober,november,desember|disember',
  'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря',
  'січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня',
  'януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември',
  'јануара,фебруара,марта,априла,маја,јуна,јула,августа,септембра,октобра,новембра,децембра',
  'ιανουαρίου,φεβρουαρίου,μαρτίου,απριλίου,μαΐου|μαίου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,νοεμβρίου,δεκεμβρίου',
  'يناير,فبراير,مارس,أبريل|ابريل|إبريل,مايو,يونيو|يونيه,يوليو|يوليه,أغسطس|اغسطس,سبتمبر,أكتوبر|اكتوبر,نوفمبر,ديسمبر',
  'كانون الثاني,شباط,آذار|اذار,نيسان,أيار|ايار,حزيران,تموز,آب|اب,أيلول|ايلول,تشرين الأول|تشرين الاول,تشرين الثاني,كانون الأول|كانون الاول',
  'جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر',
  'ینایر,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر',
  'ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر',
  'ינואר,פברואר,מרץ|מרס,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר',
  'जनवरी,फरवरी|फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर|सितम्बर,अक्टूबर|अक्तूबर,नवंबर|नवम्बर,दिसंबर|दिसम्बर',
  'জানুয়ারি,ফেব্রুয়ারি,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর',
  'มกราคม|ม.ค,กุมภาพันธ์|ก.พ,มีนาคม|มี.ค,เมษายน|เม.ย,พฤษภาคม|พ.ค,มิถุนายน|มิ.ย,กรกฎาคม|ก.ค,สิงหาคม|ส.ค,กันยายน|ก.ย,ตุลาคม|ต.ค,พฤศจิกายน|พ.ย,ธันวาคม|ธ.ค'
]
/** The Persian solar year begins in March. */
const SOLAR = 'فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند'

const SHORTEST = 3

interface Month {
  month: number
  solar: boolean
}

const whole = new Map<string, Month>()
/** Beginnings of names, where all names that begin so mean the same month. */
const beginnings = new Map<string, number | null>()

for (const names of NAMES)
  names.split(names.includes(',') ? ',' : '|').forEach((forms, index) => {
    for (const form of names.includes(',') ? forms.split('|') : [forms]) {
      whole.set(form, { month: index + 1, solar: false })
      if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(form)) continue
      for (let length = SHORTEST; length < form.length; length++) {
        const start = form.slice(0, length)
        const known = beginnings.get(start)
        beginnings.set(start, known === undefined || known === index + 1 ? index + 1 : null)
      }
    }
  })
SOLAR.split(',').forEach((name, index) => {
  whole.set(name, { month: index + 1, solar: true })
})

/** The month that a word of a date means: its name, or a beginning of it. */
export function monthNamed(word: string): Month | null {
  const name = word.normalize('NFC').toLowerCase().replace(/\.$/, '')
  const exact = whole.get(name) ?? (/^ב[\u05d0-\u05ea]/.test(name) ? whole.get(name.slice(1)) : undefined)
  if (exact) return exact
  const month = beginnings.get(name)
  return month ? { month, solar: false } : null
}
