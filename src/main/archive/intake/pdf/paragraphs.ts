import type { Line } from './lines'

const HEADING = 1.18
const SMALL = 0.9

export interface Block {
  kind: 'heading' | 'paragraph' | 'caption'
  text: string
  size: number
  /** From the bottom of its page. */
  y: number
  page: number
}

/** Lines of all pages, without what is repeated at head and foot, joined to paragraphs and headings. */
export function blocksOf(pages: Line[][]): Block[] {
  const body = bodySize(pages)
  const blocks: Block[] = []
  withoutRunningLines(pages, body).forEach((lines, page) => {
    const leading = usualLeading(lines)
    const right = Math.max(0, ...lines.map(({ end }) => end))
    const left = Math.min(Number.MAX_VALUE, ...lines.map(({ x }) => x))
    lines.forEach((line, n) => {
      const before = lines[n - 1] ?? pages[page - 1]?.at(-1)
      const last = blocks.at(-1)
      const begins = n === 0 ? !goesOn(last, line) : isNew(before, line, { body, leading, left, right })
      const kind = kindOf(line, body)
      if (last && !begins && last.kind === kind) last.text = join(last.text, line.text)
      else blocks.push({ kind, text: line.text, size: line.size, y: line.y, page })
    })
  })
  return blocks
}

interface Measure {
  /** Size of most letters. */
  body: number
  leading: number
  left: number
  right: number
}

function isNew(before: Line | undefined, line: Line, { leading, left, right, body }: Measure): boolean {
  if (!before) return true
  const down = before.y - line.y
  // Headlines are set wider apart than what stands under them.
  if (down < 0 || down > Math.max(leading * 1.35, line.size > body * HEADING ? line.size * 1.5 : 0)) return true
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.12) return true
  const width = right - left
  const isIndented = !line.rtl && line.x - left > line.size * 0.8 && before.x - left < line.size * 0.3
  const isCutShort = line.rtl ? before.x - left > width * 0.3 : right - before.end > width * 0.3
  return isIndented || (isCutShort && /[.!?…:”"»)\]。！？؟۔]$/u.test(before.text))
}

/** A paragraph that the end of a page cuts in two. */
function goesOn(last: Block | undefined, line: Line): boolean {
  if (last?.kind !== 'paragraph' || Math.abs(last.size - line.size) > line.size * 0.05) return false
  return !/[.!?…:”"»)\]。！？؟۔]$/u.test(last.text) && !/^\p{Lu}/u.test(line.text)
}

function kindOf({ size, text }: Line, body: number): Block['kind'] {
  if (size > body * HEADING && text.length < 300) return 'heading'
  return size < body * SMALL ? 'caption' : 'paragraph'
}

/** A word that was parted at the end of its line is whole again. */
function join(text: string, next: string): string {
  if (/\p{L}\u00ad$/u.test(text)) return text.slice(0, -1) + next
  if (/\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、！？；：]$/u.test(text)
  return `${text}${isUnspaced && !/^[\x21-\x7e]/.test(next) ? '' : ' '}${next}`
}

/** The size that most letters have. */
function bodySize(pages: Line[][]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

function usualLeading(lines: Line[]): number {
  const gaps = lines.slice(1).map((line, n) => (lines[n]?.y ?? 0) - line.y)
  const down = gaps.filter((gap) => gap > 1).sort((a, b) => a - b)
  return down[Math.floor(down.length / 3)] ?? Math.max(12, lines[0]?.size ?? 0) * 1.3
}

/** Page numbers, and lines that most pages have at the same height. */
function withoutRunningLines(pages: Line[][], body: number): Line[][] {
  const key = ({ text, y }: Line): string => `${Math.round(y / 3)} ${text.replace(/\p{Nd}+/gu, '0')}`
  const counts = new Map<string, number>()
  for (const lines of pages) for (const each of new Set(lines.map(key))) counts.set(each, (counts.get(each) ?? 0) + 1)
  const often = pages.length > 2 ? pages.length * 0.4 : 1
  const isRunning = (line: Line): boolean => (counts.get(key(line)) ?? 0) > often
  const isFoot = ({ text, size }: Line): boolean =>
    PAGE_NUMBER.test(text) || (size < body * SMALL && /\p{Nd}+ ?[/|] ?\p{Nd}+$/u.test(text))
  return pages.map((lines) => {
    const [top, bottom] = [Math.max(...lines.map(({ y }) => y)), Math.min(...lines.map(({ y }) => y))]
    const margin = (top - bottom) * MARGIN
    const isFirstOrLast = ({ y, size }: Line): boolean => y > top - size || y < bottom + size
    const isNearEdge = (line: Line): boolean =>
      pages.length > 2 ? line.y > top - margin || line.y < bottom + margin : isFirstOrLast(line)
    return lines.filter((line) => !(isRunning(line) && isNearEdge(line)) && !(isFirstOrLast(line) && isFoot(line)))
  })
}

/** The share of a page’s height where running heads and feet stand. */
const MARGIN = 0.08
const PAGE_NUMBER = /^[\p{Nd}\s/–-]{1,12}$/u
