import { tidy } from '../tidy'

const AGENCIES =
  'AFP|AP|Reuters|Getty(?: Images)?|EPA|EFE|dpa|DPA|ANSA|TASS|ТАСС|РИА Новости|Xinhua|新华社|新華社|Kyodo|Anadolu|AA|IRNA|ISNA|ایرنا|ایسنا|رويترز|أ ف ب|الفرنسية|Shutterstock|Alamy|iStock|Bloomberg|PA(?: Wire| Media)?|Zuma|NurPhoto|Imago|IMAGO|Keystone|LUSA|Belga|ANP|NTB|TT|UPI|PTI|पीटीआई|ANI|PAP|Anadolu Ajansı|连合|共同通信|時事通信|連合ニュース|연합뉴스|뉴시스|AP/연합뉴스|רויטרס|פלאש 90|AAP|Sipa|REX'
const LABEL =
  '(?:photo(?:graph|grapher|graphy)?s?(?: (?:by|credit|courtesy(?: of)?))?|image(?:s)?(?: (?:by|credit|source|copyright|courtesy(?: of)?))?|picture(?: (?:by|credit))?|credits?|illustration(?: by)?|graphic(?: by)?|source|courtesy(?: of)?|foto(?:s|graf(?:ie|ia)?)?|bild(?:er|quelle|rechte)?|quelle|crédits?(?: photo)?|cr[eé]dito|fuente|fonte|фото|источник|иллюстрация|صورة|تصوير|الصورة|المصدر|عکس(?:ها)?|تصویر|عکاس|منبع|图片来源|圖片來源|图片|圖片|摄影|攝影|图|写真|撮影|提供|사진|사진제공|fot\\.?|fotoğraf(?:lar)?|צילום|קרדיט|फोटो|फ़ोटो|छायाचित्र|ภาพ|ảnh|φωτο(?:γραφία)?|zdroj|źródło|bron|kilde|källa|kuva|fénykép|gambar|dok\\.?|kaynak)'
const IN_BRACKETS = new RegExp(
  `\\s*[(\\[（【]\\s*(?:${LABEL}\\s*[:：/=＝]?\\s+|${LABEL}\\s*[:：=＝]\\s*)?([^()\\[\\]（）【】]{2,120})\\s*[)\\]）】]\\s*$`,
  'iu'
)
const LABELLED = new RegExp(
  `(?:^|[.!?。؟…"”»)]\\s*|\\s[|•·–—-]\\s+|\\s{1,})${LABEL}(?:\\s*(?:[:：=＝]|\\.{3}|…)\\s*|\\s+by\\s+|\\s+(?=[\\p{Lu}]))([^.!?。]{2,120}(?:\\.[^.!?。]{0,40})?)\\s*$`,
  'u'
)
const AGENCY_END = new RegExp(
  `(?:^|[.!?。؟…"”»]\\s+|\\s[|•·–—-]\\s+|\\s{2,})([\\p{Lu}][\\p{L}.'’ -]{1,60}\\s*/\\s*(?:${AGENCIES})(?:\\s*/[\\p{L} ]+)?|(?:${AGENCIES})(?:\\s*/\\s*[\\p{L} .-]+)?|©\\s*.{2,80})\\s*$`,
  'u'
)
const LOOKS_LIKE_CREDIT = new RegExp(`^(?:.*(?:^|[\\s/,])(?:${AGENCIES})(?:$|[\\s/,.])|.*/.*|©.*)`, 'u')
const LEADING = new RegExp(`^\\s*(?:${LABEL})(?![\\p{L}\\p{M}])\\s*[:：/|=＝]?\\s*(?:by\\s+)?`, 'iu')

/** A caption and who made the picture, apart. */
export interface CaptionParts {
  caption: string | null
  credit: string | null
}

/** Splits "A bridge. (Photo: Ada North/AFP)" and its like in the languages of the pages that come in. */
export function splitCaption(given: string): CaptionParts {
  const text = tidy(given)
  if (text === '') return { caption: null, credit: null }
  return (
    inBrackets(text) ??
    takenBy(text) ??
    courtesy(text) ??
    labelled(text) ??
    agencyAtEnd(text) ?? { caption: text, credit: null }
  )
}

/** A credit line as it is kept: without "Photograph:" before it. */
export function tidyCredit(text: string): string | null {
  const bare = withoutBrackets(tidy(text))
    .replace(LEADING, '')
    .replace(/^[\s.…:|/–-]+|[\s|–-]+$/g, '')
  return bare === '' ? null : bare
}

function inBrackets(text: string): CaptionParts | null {
  const found = IN_BRACKETS.exec(text)
  if (!found) return null
  const inside = found[0].replace(/^\s*[([（【]\s*|\s*[)\]）】]\s*$/g, '')
  const isCredit = new RegExp(`^${LABEL}(?![\\p{L}\\p{M}])`, 'iu').test(inside) || LOOKS_LIKE_CREDIT.test(inside)
  return isCredit ? parts(text.slice(0, found.index), inside) : null
}

/** "…。新华社记者 李强 摄", "…＝３日、山田太郎撮影", "… [서울시 제공. 재판매 및 DB 금지]", "The wall. — AFP". */
const TAKEN_BY = [
  /^(.*[。！？])?\s*([^。！？]{2,30}?)\s*[摄攝](?:影)?[）)]?$/u,
  /^(.+?)(?:[、，]|＝)([^、，＝。]{2,20}?)(?:撮影|提供)$/u,
  /^(.*?)\s*\[([^[\]]{1,40}?)\s*제공\.?[^[\]]*\]$/u,
  /^(.+[.!?]["”]?)\s*[—–]\s*(\p{Lu}[^.!?—–]{1,40})$/u
]

function takenBy(text: string): CaptionParts | null {
  for (const form of TAKEN_BY) {
    const [, caption, credit] = form.exec(text) ?? []
    if (credit) return parts(caption ?? '', credit)
  }
  return null
}

/** "Courtesy Coast Ferries", "Courtesy of the museum": at the end, or all there is. */
function courtesy(text: string): CaptionParts | null {
  const found = /(?:^|[.!?]["”]?\s+)courtesy\s+(?:of\s+)?([^.]{2,80})\.?$/i.exec(text)
  return found?.[1] ? parts(text.slice(0, found.index + (/^[.!?]/.test(found[0]) ? 1 : 0)), found[1]) : null
}

function labelled(text: string): CaptionParts | null {
  const found = LABELLED.exec(capitalised(text)) ?? LABELLED.exec(text)
  if (!found || (found[1]?.split(' ').length ?? 0) > 10) return null
  const lead = /^[.!?。؟…"”»)]/.exec(found[0])?.[0] ?? ''
  return parts(text.slice(0, found.index) + lead, text.slice(found.index + lead.length))
}

/** Those around all of it, and one that has lost its other. */
function withoutBrackets(text: string): string {
  if (/^[([（][^()（）[\]]*[)\]）]$/.test(text)) return text.slice(1, -1)
  if (/^[([（][^)\]）]*$/.test(text)) return text.slice(1)
  return /^[^([（]*[)\]）]$/.test(text) ? text.slice(0, -1) : text
}

/** The label is matched in lower case, names keep theirs. */
function capitalised(text: string): string {
  return text.replace(new RegExp(`(?<![\\p{L}])${LABEL}(?=\\s*(?:[:：]|\\.{3}|…)|\\s+by\\s)`, 'giu'), (label) =>
    label.toLowerCase()
  )
}

function agencyAtEnd(text: string): CaptionParts | null {
  const found = AGENCY_END.exec(text)
  if (!found?.[1]) return null
  return parts(text.slice(0, text.length - (found[1].length + (text.length - text.trimEnd().length))), found[1])
}

function parts(caption: string, credit: string): CaptionParts {
  const rest = tidy(caption).replace(/[\s|•·–—-]+$/, '')
  return { caption: rest === '' ? null : rest, credit: tidyCredit(credit) }
}
