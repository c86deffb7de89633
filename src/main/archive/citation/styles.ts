import type { CitationStyle } from '@shared/export'
import { type AuthorName, initials, inOrder, inverted } from './author-name'
import type { DateParts, Reference } from './reference'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

type Format = (reference: Reference) => (string | null)[]

/** News articles in the manuals' forms (APA 7, Chicago 17 bibliography, MLA 9, Harvard as in Cite Them Right). */
const STYLES: Record<CitationStyle, Format> = {
  apa: ({ authors, issued, title, container, url }) => {
    const date = `(${issued ? apaDate(issued) : 'n.d.'}).`
    const names = apaNames(authors)
    return [...(names ? [stopped(names), date, stopped(title)] : [stopped(title), date]), stopped(container), url]
  },
  chicago: ({ authors, issued, title, container, url, accessed }) => [
    stopped(namesInFull(authors, 10)),
    `“${stopped(title)}”`,
    stopped([container, issued ? monthFirst(issued) : null].filter(Boolean).join(', ')),
    `Accessed ${monthFirst(accessed)}.`,
    url ? `${url}.` : null
  ],
  mla: ({ authors, issued, title, container, url, accessed }) => [
    stopped(namesInFull(authors, 2)),
    `“${stopped(title)}”`,
    stopped([container, issued ? dayFirst(issued) : null, url].filter(Boolean).join(', ')),
    `Accessed ${dayFirst(accessed)}.`
  ],
  harvard: ({ authors, issued, title, container, url, accessed }) => {
    const day = issued && issued.length > 1 ? dayFirst(issued).replace(/ \d{4}$/, '') : null
    const head = harvardNames(authors) || container || ''
    const place = stopped([harvardNames(authors) ? container : null, day].filter(Boolean).join(', '))
    return [
      `${head} (${issued?.[0] ?? 'no date'})`.trim(),
      place ? `‘${title}’, ${place}` : stopped(`‘${title}’`),
      url ? `Available at: ${url} (Accessed: ${dayFirst(accessed)}).` : null
    ]
  }
}

/** One line of plain text, with the archived copy's hash at the end. */
export function cite(reference: Reference, style: CitationStyle): string {
  const copy = reference.sha256 ? `[Archived copy: SHA-256 ${reference.sha256}]` : null
  return [...STYLES[style](reference), copy].filter(Boolean).join(' ')
}

function stopped(text: string | null): string | null {
  return text ? `${text}${/[.?!…。？！؟۔]$/u.test(text) ? '' : '.'}` : null
}

function apaNames(authors: AuthorName[]): string {
  const names = authors.map((author) => inverted(author, initials))
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '')
}

/** The first inverted, the others as written; beyond `most` only the first. */
function namesInFull(authors: AuthorName[], most: number): string | null {
  const [first, ...others] = authors
  if (!first) return null
  const head = inverted(first)
  if (authors.length > most) return `${head}, et al.`
  const rest = others.map(inOrder)
  if (rest.length === 0) return head
  return [head, ...rest.slice(0, -1), `and ${rest.at(-1)}`].join(', ')
}

function harvardNames(authors: AuthorName[]): string {
  const names = authors.map((author) => inverted(author, initials))
  if (names.length > 3) return `${names[0]} et al.`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}

function apaDate([year, month, day]: DateParts): string {
  return [year, month ? [MONTHS[month - 1], day].filter(Boolean).join(' ') : null].filter(Boolean).join(', ')
}

function monthFirst([year, month, day]: DateParts): string {
  if (!month) return String(year)
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`
}

function dayFirst([year, month, day]: DateParts): string {
  return [day, month ? MONTHS[month - 1] : null, year].filter(Boolean).join(' ')
}
