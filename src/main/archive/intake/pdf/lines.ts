import type { PdfItem } from './open-pdf'

/** One printed line: its words, where it stands from the bottom left, and how tall its letters are. */
export interface Line {
  text: string
  x: number
  end: number
  y: number
  size: number
  rtl: boolean
}

interface Piece extends Omit<Line, 'rtl'> {
  isRtl: boolean
}

/** Forms of Arabic letters as they are drawn: they stand in the order of the eye, not of the text. */
const DRAWN_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu

/** The lines of a page in the order in which the document draws them. */
export function linesOf(items: PdfItem[]): Line[] {
  const lines: Piece[][] = []
  for (const item of items) {
    const piece = pieceOf(item)
    if (!piece) continue
    const last = lines.at(-1)
    const before = last?.at(-1)
    if (last && before && isSameLine(before, piece)) last.push(piece)
    else lines.push([piece])
  }
  return lines.map(lineOf).filter(({ text }) => text !== '')
}

function pieceOf({ str = '', transform = [], width = 0, dir }: PdfItem): Piece | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  // What stands upright at the edge is no text of the page.
  if (str === '' || size === 0 || Math.abs(b) > Math.abs(a)) return null
  return { text: str, x, end: x + width, y, size, isRtl: dir === 'rtl' || DRAWN_FORMS.test(str) }
}

function isSameLine(before: Piece, piece: Piece): boolean {
  const size = Math.max(before.size, piece.size)
  if (Math.abs(before.y - piece.y) > size * 0.4) return false
  // A column begins where the gap is wider than any between words; what goes back is a line of its own.
  const gap = piece.isRtl || before.isRtl ? before.x - piece.end : piece.x - before.end
  return piece.text.trim() === '' || Math.abs(gap) < size * 3 || (gap > -size * 60 && gap < 0 && piece.isRtl)
}

function lineOf(pieces: Piece[]): Line {
  const words = pieces.filter(({ text }) => text.trim() !== '')
  const all = words.map(({ text }) => text).join('')
  const rtl = (all.match(RTL)?.length ?? 0) * 2 > (all.match(/\p{L}/gu)?.length ?? 0)
  const sorted = rtl ? [...pieces].sort((a, b) => b.x - a.x) : pieces
  return {
    text: joined(sorted, rtl).replace(/\s+/g, ' ').trim(),
    x: Math.min(...pieces.map(({ x }) => x)),
    end: Math.max(...(words.length > 0 ? words : pieces).map(({ end }) => end)),
    y: pieces[0]?.y ?? 0,
    size: Math.max(0, ...words.map(({ size }) => size)),
    rtl
  }
}

/** Words are told apart by the space between them, written or not. */
function joined(pieces: Piece[], rtl: boolean): string {
  let out = ''
  pieces.forEach((piece, n) => {
    const before = pieces[n - 1]
    const gap = before ? (rtl ? before.x - piece.end : piece.x - before.end) : 0
    out += `${gap > piece.size * 0.15 ? ' ' : ''}${inReadingOrder(piece.text)}`
  })
  return out.normalize('NFC')
}

/** Drawn forms become letters, and turn round; numbers and foreign words in between do not. */
function inReadingOrder(text: string): string {
  if (!DRAWN_FORMS.test(text)) return text
  return [...text]
    .reverse()
    .join('')
    .normalize('NFKC')
    .replace(/[A-Za-z0-9\u0660-\u0669\u06f0-\u06f9][\w.,:/%\u0660-\u0669\u06f0-\u06f9]*/g, (run) =>
      [...run].reverse().join('')
    )
}
