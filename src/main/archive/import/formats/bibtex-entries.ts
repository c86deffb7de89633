export interface BibtexEntry {
  key: string
  /** By name in lower case, in plain letters. */
  fields: Map<string, string>
}

const ENTRY = /@\s*([a-z]+)\s*[{(]/gi
const FIELD = /\s*,?\s*([\w-]+)\s*=\s*/y
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Entries with their fields; abbreviations and what is joined by `#` are written out. Comments are passed over. */
export function* readBibtex(text: string): Iterable<BibtexEntry> {
  const short = new Map(MONTHS.map((name) => [name, name]))
  for (const { 1: type = '', index, 0: start } of text.matchAll(ENTRY)) {
    const kind = type.toLowerCase()
    const from = index + start.length
    if (kind === 'string') for (const [name, value] of fieldsFrom(text, from, short)) short.set(name, value)
    else if (kind !== 'comment' && kind !== 'preamble') {
      const [all = '', key = ''] = /^\s*([^,\s{}]*)\s*,/.exec(text.slice(from, from + 1_000)) ?? []
      if (all !== '') yield { key, fields: fieldsFrom(text, from + all.length, short) }
    }
  }
}

function fieldsFrom(text: string, start: number, short: Map<string, string>): Map<string, string> {
  const fields = new Map<string, string>()
  let at = start
  while (true) {
    FIELD.lastIndex = at
    const found = FIELD.exec(text)
    if (!found) return fields
    const value = valueAt(text, FIELD.lastIndex, short)
    const name = (found[1] ?? '').toLowerCase()
    if (!fields.has(name)) fields.set(name, plain(value.text, name))
    at = value.end
  }
}

/** Parts in braces, in quotation marks or bare, joined by `#`. */
function valueAt(text: string, start: number, short: Map<string, string>): { text: string; end: number } {
  const parts: string[] = []
  let at = start
  do {
    if (text[at] === '#') at++
    while (/\s/.test(text[at] ?? '')) at++
    const { part, end } = partAt(text, at, short)
    parts.push(part)
    at = end
    while (/\s/.test(text[at] ?? '')) at++
  } while (text[at] === '#')
  return { text: parts.join(''), end: at }
}

function partAt(text: string, start: number, short: Map<string, string>): { part: string; end: number } {
  const first = text[start]
  if (first !== '{' && first !== '"') {
    const [bare = ''] = /^[^\s,{}()#"]*/.exec(text.slice(start, start + 500)) ?? []
    return { part: short.get(bare.toLowerCase()) ?? bare, end: start + bare.length }
  }
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '{') depth++
    else if (char === '}') depth--
    const closes = first === '{' ? depth === 0 : char === '"' && depth === 0 && at > start
    if (closes) return { part: text.slice(start + 1, at), end: at + 1 }
  }
  return { part: text.slice(start + 1), end: text.length }
}

const ACCENTS: Record<string, string> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a'
}
const SIGNS: Record<string, string> = { asciicircum: '^', asciitilde: '\u02dc', backslash: '\\' }
const LETTERS: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j'
}
/** Addresses and paths are written as they are. */
const AS_WRITTEN = new Set(['url', 'file', 'doi', 'urldate'])

function plain(value: string, name: string): string {
  if (AS_WRITTEN.has(name)) return value.replace(/\\url\{([^}]*)\}|\\([%#&_~])/g, '$1$2').trim()
  return value
    .replace(/\\url\{([^}]*)\}/g, '$1')
    .replace(/\{?\\(["'`^~=.])\s*\{?\\?([a-z])\}?\}?/gi, accented)
    .replace(/\{?\\([cvuHkr])(?:\s+|\{)\\?([a-z])\}?\}?/gi, accented)
    .replace(
      /\{?\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![a-zA-Z])\s?(?:\{\})?\}?/g,
      (_, letter) => LETTERS[letter] ?? ''
    )
    .replace(/\\text(asciicircum|asciitilde|backslash)\s*(?:\{\})?/g, (_, name: string) => SIGNS[name] ?? '')
    .replace(/\\[a-zA-Z]+\s*(?=\{)/g, '')
    .replace(/\\([%#&_$])/g, '$1')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``|''/g, '"')
    .replace(/[{}]/g, '')
    .replace(/~|\s+/g, ' ')
    .trim()
}

function accented(_: string, accent: string, letter: string): string {
  return `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC')
}
