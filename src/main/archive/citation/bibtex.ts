import type { AuthorName } from './author-name'
import { oneLine, type Reference } from './reference'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Makes entries for BibTeX and biblatex in UTF-8; keys are unique in one list. */
export function bibtexWriter(): (reference: Reference) => string {
  const taken = new Map<string, number>()
  return (reference) => {
    const stem = keyOf(reference)
    const count = taken.get(stem) ?? 0
    taken.set(stem, count + 1)
    return entry(count === 0 ? stem : `${stem}-${count + 1}`, reference)
  }
}

function entry(key: string, reference: Reference): string {
  const { issued, accessed, sha256 } = reference
  const day = (parts: readonly number[]): string => parts.map((part) => String(part).padStart(2, '0')).join('-')
  const fields: [string, string | null][] = [
    ['author', braced(reference.authors.map(bibName).join(' and '))],
    ['title', reference.title ? `{{${escaped(reference.title)}}}` : null],
    ['journal', braced(escaped(reference.container))],
    ['year', issued ? `{${issued[0]}}` : null],
    ['month', issued?.[1] ? (MONTHS[issued[1] - 1] ?? null) : null],
    ['day', issued?.[2] ? `{${issued[2]}}` : null],
    ['date', issued ? `{${day(issued)}}` : null],
    ['url', reference.url ? `{${plainUrl(reference.url)}}` : null],
    ['urldate', `{${day(accessed)}}`],
    ['langid', braced(escaped(reference.language))],
    ['abstract', braced(escaped(reference.abstract))],
    ['keywords', braced(escaped(reference.keywords.join(', ')))],
    ['annote', braced(escaped(reference.note))],
    ['note', sha256 ? `{Archived copy: SHA-256 ${sha256}}` : null]
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@article{${key},\n${lines.join(',\n')}\n}\n`
}

function bibName(author: AuthorName): string {
  if ('literal' in author) return `{${escaped(author.literal)}}`
  return [author.family, author.suffix, author.given].flatMap((part) => (part ? escaped(part) : [])).join(', ')
}

function braced(text: string | null): string | null {
  return text ? `{${text}}` : null
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}'
}

function escaped(text: string | null): string {
  return oneLine(text ?? '').replace(/[\\{}$&#%_^~]/g, (char) => SPECIAL[char] ?? `\\${char}`)
}

/** As biblatex takes it: verbatim, but balanced. */
function plainUrl(url: string): string {
  return oneLine(url).replace(/[{}\\ ]/g, (char) => encodeURIComponent(char))
}

function keyOf({ authors, title, issued, container }: Reference): string {
  const [first] = authors
  const name = first ? ('literal' in first ? first.literal : first.family) : (container ?? '')
  const word = title.split(' ').find((each) => ascii(each).length > 3) ?? title
  return `${ascii(name) || 'cutting'}${issued?.[0] ?? ''}${ascii(word)}`.slice(0, 60)
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
