import { tidy } from '../tidy'

/** The lines of a text copy, one a paragraph: hard-wrapped ones joined. */
export function paragraphLines(text: string): string[] {
  const raw = text.replace(/\r\n?/g, '\n').split('\n')
  const lines = isHardWrapped(raw) ? joinWrapped(raw) : raw
  return lines.map(tidy).filter((line) => line !== '')
}

/** Most lines of running text end at about the same column, well below a paragraph's length. */
function isHardWrapped(lines: string[]): boolean {
  const lengths = lines.map((line) => line.trimEnd().length)
  const longest = Math.max(0, ...lengths)
  if (longest < 40 || longest > 130) return false
  const full = lines.filter(
    (line, index) => line.trim().length > longest * 0.7 && (lines[index + 1] ?? '').trim() !== ''
  )
  const unfinished = full.filter((line) => !/[.!?:。！？؟…"”»)]\s*$/u.test(line))
  return full.length >= 3 && unfinished.length > full.length * 0.4
}

function joinWrapped(lines: string[]): string[] {
  const longest = Math.max(...lines.map((line) => line.trimEnd().length))
  const out: string[] = []
  let open = false
  for (const line of lines) {
    const text = line.trim()
    if (text === '') open = false
    else if (open) out[out.length - 1] = join(out[out.length - 1] ?? '', text)
    else out.push(text)
    // A line that ends early ends its paragraph.
    if (text !== '') open = line.trimEnd().length > longest * 0.7
  }
  return out
}

function join(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、]$/u.test(before)
  return dense ? before + after : `${before} ${after}`
}
