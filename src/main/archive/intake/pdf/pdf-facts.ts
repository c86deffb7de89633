/** What a document says of itself. */
export interface PdfFacts {
  title: string | null
  authors: string[]
  created: string | null
  keywords: string | null
  language: string | null
}

interface Said {
  info: Record<string, unknown>
  metadata?: { get(name: string): unknown } | null
}

/** From its information dictionary; what that leaves out, from its XMP packet. */
export function pdfFacts({ info, metadata }: Said): PdfFacts {
  const xmp = (name: string): unknown[] => {
    const value = metadata?.get(name)
    return Array.isArray(value) ? value : [value]
  }
  const written = authorIn(info.Author)
  return {
    title: titleIn(info.Title) ?? titleIn(xmp('dc:title')[0]),
    authors: written ? [written] : xmp('dc:creator').flatMap((each) => authorIn(each) ?? []),
    created: pdfDate(info.CreationDate) ?? xmpDate(xmp('xmp:createdate')[0]),
    keywords: text(info.Keywords) ?? text(xmp('dc:subject').filter(Boolean).join(', ')),
    language: languageIn(info.Language) ?? languageIn(xmp('dc:language')[0])
  }
}

function text(value: unknown): string | null {
  const found = typeof value === 'string' ? value.replace(/[\s\0]+/g, ' ').trim() : ''
  return found === '' ? null : found
}

/** Programs write their own words where a title should be. */
function titleIn(value: unknown): string | null {
  const title = text(value)
  if (!title || title.length < 4) return null
  return /^(untitled|microsoft (word|powerpoint)|document\d*|slide \d|print\.html?|about:blank|https?:|.*\.(docx?|odt|indd|qxd|pdf|pages|html?|tmp|rtf))/i.test(
    title
  )
    ? null
    : title
}

function authorIn(value: unknown): string | null {
  const author = text(value)
  return author && !/^(admin(istrator)?|user|owner|root|unknown|microsoft|.*@.*)$/i.test(author) ? author : null
}

function languageIn(value: unknown): string | null {
  const language = text(value)
  return language && /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(language) ? language : null
}

function xmpDate(value: unknown): string | null {
  const date = text(value)
  return date && /^\d{4}(-\d\d){0,2}(T|$)/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null
}

/** `D:20240305083000+01'00'` as ISO 8601 with its offset. */
export function pdfDate(value: unknown): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(
    text(value) ?? ''
  )
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', , zone, zoneMinutes = '00'] = found ?? []
  if (!year || Number(year) < 1980) return null
  const date = `${year}-${month}-${day}`
  const iso = hour ? `${date}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinutes}` : 'Z'}` : date
  return Number.isNaN(Date.parse(iso)) ? null : iso
}
