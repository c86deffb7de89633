import { type AuthorName, inverted } from './author-name'
import { type DateParts, oneLine, type Reference } from './reference'

/** One record in RIS: a tag, two spaces, a dash, a space, the value; CRLF ends a line. */
export function risRecord(reference: Reference): string {
  const { issued, accessed, sha256 } = reference
  const fields: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['ID', reference.id],
    ['TI', reference.title],
    ...reference.authors.map((author): [string, string] => ['AU', risName(author)]),
    ['T2', reference.container],
    ['SE', reference.section],
    ['PY', issued ? String(issued[0]) : null],
    ['DA', issued ? slashed(issued) : null],
    ['Y2', slashed(accessed)],
    ['UR', reference.url],
    ['LA', reference.language],
    ['AB', reference.abstract],
    ...reference.keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['N1', reference.note],
    ['AN', sha256 ? `sha256:${sha256}` : null]
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

function risName(author: AuthorName): string {
  return 'literal' in author ? author.literal.replace(/,/g, ' ') : inverted(author)
}

/** YYYY/MM/DD/ with empty places where nothing is known. */
function slashed([year, month, day]: DateParts): string {
  const two = (part: number | undefined): string => (part ? String(part).padStart(2, '0') : '')
  return `${year}/${two(month)}/${two(day)}/`
}
