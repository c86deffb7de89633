import { comparable, tidy } from '../tidy'
import { ANY_AGENCY } from './agency-names'

/** "By" and what stands for it. Of those that are also words of a name only the ones with a colon count. */
const PREFIX = new RegExp(
  `^(?:(?:an?\\s+)?(?:written|reported|posted|published|words|text|story|analysis|report|reporting|interview|review|opinion|comment|column|rédigé|publié|escrito|publicado|geschrieben|ein (?:kommentar|gastbeitrag|interview)|eine analyse|un articolo|scritto|geplaatst|skrevet|skriven)\\s+)?` +
    `(?:by|von|par|por|di|da|door|av|af|od|przez|oleh|bởi|theo|autor(?:in|a|es|en|zy)?|authors?|auteurs?|autore|autori|text(?:o|e|i)?|testo|tekst|words|автор(?:ы|и|ка)?|текст|بقلم|كتبت?|كتب|إعداد|تحرير|نویسنده|نوشته|گزارش(?:گر)?(?: از)?|خبرنگار|作者|记者|記者|撰文|编辑|文|編集|筆者|執筆|글|yazan|yazar|haber|muhabir|penulis|reporter|โดย|ผู้เขียน|लेखक|द्वारा|מאת|כתב|συντάκτης|του|της|szerző|írta|autoři|skribent|journalist|toimittaja)\\s*[:：/|｜,،・]?\\s+|` +
    `^(?:作者|记者|記者|撰文|采写|文|取材・文|文・写真|글|기자|автор|текст|بقلم|نویسنده|خبرنگار|כתב|ผู้เขียน|लेखक)\\s*[:：/／|｜・]\\s*|^(?:取材・)?文[・＝=]\\s*|` +
    `^(?:本报|本社|本网|本台|特约|実習|社会部)?[记記]者\\s*(?=\\p{Script=Han})`,
  'iu'
)
const SPLIT =
  /\s*(?:,|;|•|·|\||｜|、|،|؛|\/|／|&|\+|\s(?:and|und|et|y|e|och|og|en|и|і|та|ve|with|mit|avec|con|com|met|και|dan|و|और|และ)\s)\s*/iu
/** Arabic writes "and" as one letter before the name. */
const ARABIC_AND = /\s+و(?=\p{Script=Arabic}{3,}\s\p{Script=Arabic}{2,})/u
const ROLE =
  /\b(?:correspondents?|editors?|reporters?|writers?|journalists?|columnists?|staff|bureau|producers?|analysts?|contributors?|anchor|critic|photographers?|redakteur(?:in)?|redaktion|korrespondent(?:in)?|rédacteur|rédactrice|journaliste|envoyée? spéciale?|corresponsal|redactora?|enviad[oa] especial|periodista|giornalista|inviato|corrispondente|repórter|jornalista|colunista|verslaggever|redacteur|журналист|news desk|newsroom)\b|корреспондент|редактор|обозреватель|журналіст|^(?:مراسل|محرر|خبرنگار|صحفي|كاتب|سردبیر)|^(?:in|at|from|reporting|aus|à|en|de notre|unserem?)\s|^(?:https?:|www\.|@)|@|\d{2}/iu
/** What somebody is, and not who. */
export function isRole(text: string): boolean {
  return ROLE.test(text)
}

const CREDENTIAL = /^(?:\p{Lu}{2,4}|[Pp][Hh]\.?[Dd]\.?|[MD]\.?[DR]\.?|Dr\.?|Esq\.?|[JS]r\.?)$/u
const PICTURES =
  /^(?:fotos?|photos?|photography|photographs?|photographies|fotografien|fotografías?|fotografie|bilder|bild|images?|videos?|grafik|graphics?|illustrations?|illustrazioni|фото|видео|تصوير|عکس|图|摄影|攝影|撮影|写真|사진)(?:\s+(?:by|von|par|de|di))?\s*[:：/]?\s/iu
const DATE_AND_AFTER = new RegExp(
  [
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
    '\\d{4}[./年-]\\s?\\d{1,2}',
    '(?:on\\s+|am\\s+|le\\s+|el\\s+|il\\s+|em\\s+)?\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+|del\\s+)?\\d{4}',
    '(?:on\\s+)?\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    '(?:updated|published|posted|last modified|publiziert|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato)\\b'
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '[\\s|•·–—,-]+(?:')
    .concat(').*$'),
  'iu'
)
/** "…, with Reuters" where a mark stands before it. */
const TOGETHER = /^(?:with|mit|avec|con|com|met|med|совместно с|при участии)\s+(?=\p{Lu})/iu
/** Where somebody wrote from, or for whom. */
const IN_BRACKETS = /(?<=\p{L})\s*[(（][^)）]{1,40}[)）]$/u
const AGENCY_IN_BRACKETS = new RegExp(
  `^\\s*[[(（【][^\\])）】]{1,30}[\\])）】]\\s*(?=\\p{L})|\\s*[(（](?:${ANY_AGENCY})[)）]\\s*$`,
  'gu'
)

/** Names of a byline: without "By", roles, places and addresses; each once. */
export function bylineNames(lines: string[]): string[] {
  const names = lines.flatMap(namesIn)
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = comparable(name)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function namesIn(line: string): string[] {
  const text = bare(line)
  const parts = text
    .split(SPLIT)
    .flatMap((part) => part.split(ARABIC_AND))
    .flatMap(eastAsianNames)
    .map((part) => tidy(part.replace(PREFIX, '').replace(TOGETHER, '').replace(IN_BRACKETS, '')))
  return parts.filter(
    (part, index) =>
      isName(part) &&
      !PICTURES.test(`${part} `) &&
      !(index > 0 && (ROLE.test(part) || CREDENTIAL.test(part))) &&
      !/^(?:https?:|www\.|@)|@\w/.test(part)
  )
}

/** Without what stands before and after the names: "By", dates, addresses, the place. */
function bare(line: string): string {
  return tidy(line.replace(/https?:\/\/\S+|[(（<]?[^\s(（<]+@[^\s)）>]+\.\w+[)）>]?/gi, ' '))
    .replace(AGENCY_IN_BRACKETS, '')
    .replace(PREFIX, '')
    .replace(DATE_AND_AFTER, '')
    .replace(/\s+(?:in|aus|à|из)\s+[\p{Lu}][\p{L}\s.]+$/u, '')
    .replace(/\s*[=＝:：]\s*$/, '')
}

/** Chinese names need no mark between them; Japanese and Korean have their titles behind the name. */
function eastAsianNames(part: string): string[] {
  const text = part
    .replace(/^(?:本报|本社|特约)?[记記]者\s*/u, '')
    .replace(
      /\s*(?:特派员|特派員)?\s*(?:기자|특파원|인턴기자|논설위원|記者|记者|通讯员|(?:台北|綜合|综合|\p{Script=Han}{2,3})(?:報導|报道|電|电))$/u,
      ''
    )
  return /^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+$/u.test(text) ? text.split(/\s+/) : [text]
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+\d{1,2})\b/i

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 70 &&
    text.split(' ').length <= 7 &&
    /\p{L}{2}|[\p{Script=Han}]{2}/u.test(text) &&
    !/^https?:|\d{4}/i.test(text) &&
    !DAY.test(text) &&
    !/^(?:published|updated|posted|publiziert|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|опубликовано|обновлено)(?![\p{L}])/iu.test(
      text
    ) &&
    !/^(?:by|from|von|admin|null|undefined|none|unknown|share|updated?|author|редакция|min read|\d+ min.*)$/i.test(text)
  )
}

const TITLED =
  /^(?:[[(（][^\])）]{1,20}[\])）]\s*)?[\p{Script=Hangul}]{2,5}\s?(?:기자|특파원|논설위원)(?:\s+\S+@\S+)?\s*=?$|^(?:本报|本社|特约)?[记記]者\s?[\p{Script=Han}\s]{2,14}(?:[／/]\s?\p{Script=Han}{2,8})?$|^\p{Script=Han}{2,4}[／/]\p{Script=Han}{2,8}(?:報導|报道)$/u

/** A line that is a byline and nothing else. */
export function isByline(line: string): boolean {
  const text = tidy(line)
  if (text.length >= 120 || /[.!?。]$/u.test(text)) return false
  if (TITLED.test(text)) return true
  const found = PREFIX.exec(text)
  return found !== null && namesIn(text).length > 0 && looksLikeNames(text.slice(found[0].length))
}

/** Where letters have case, names begin with a capital: "von heute an" is no byline. */
function looksLikeNames(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return !/\p{Ll}/u.test(first) || /^(?:von|van|de|da|di|del|el|al|bin|ibn|ter|ten|le|la)\s+\p{Lu}/u.test(text)
}
