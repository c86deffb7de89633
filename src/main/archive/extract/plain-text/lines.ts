import { isByline } from '../metadata/byline'
import { dateInText } from '../metadata/dates'
import { tidy } from '../tidy'

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、]/u
const FINISHED = /[.!?:。！？؟।॥…"”»)）」’]\s*$/u

/** The lines of a text copy, one a paragraph: hard-wrapped ones joined. */
export function paragraphLines(text: string): string[] {
  const raw = text.replace(/\r\n?/g, '\n').split(/\n|\u2028|\u2029|\f/)
  const width = wrapWidth(raw)
  const lines = joinContinued(width === null ? raw : joinWrapped(raw, width))
  const plain = isMarkdown(text) ? lines.map(withoutMarkdown) : lines
  return plain.map(tidy).filter((line) => line !== '')
}

function isMarkdown(text: string): boolean {
  return /^#{1,3} \S/m.test(text) || /!\[[^\]\n]{0,200}\]\([^)\s]+\)|\[[^\]\n]{1,200}\]\(https?:[^)\s]+\)/.test(text)
}

/** Marks of Markdown go, words stay. */
function withoutMarkdown(line: string): string {
  if (line.length > 20_000) return line
  return line
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+](?=\s)|\d{1,3}\.(?=\s))\s+/, '')
    .replace(/^\s*(?:[-*_]\s*){3,}$|^\s*[=-]{3,}\s*$/, '')
    .replace(/!?\[([^\]]{0,300})\]\([^()\s]{1,2000}(?:\s+"[^"]{0,200}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000}?)\1(?![\p{L}\p{N}*_])/gu, '$2')
}

/**
 * The width that lines were broken at: wherever a line is followed by another one, the next word would not have fitted.
 * Null where lines are paragraphs.
 */
function wrapWidth(lines: string[]): number | null {
  const width = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0)
  if (width < 20 || width > 160) return null
  let broken = 0
  let whole = 0
  let unfinished = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line = '', next = ''] = [lines[at]?.trimEnd(), lines[at + 1]]
    if (line.length < width * 0.5 || next.trim() === '') continue
    // Paragraphs end anywhere; what is cut in a sentence is cut at the width.
    if (!isBroken(line, next, width)) whole += FINISHED.test(line) ? 0 : 1
    else {
      broken++
      if (!FINISHED.test(line)) unfinished++
    }
  }
  const isWrapped = broken >= 3 && unfinished >= broken * 0.5 && broken >= whole * 4
  return isWrapped ? width : null
}

function isBroken(line: string, next: string, width: number): boolean {
  const word = DENSE.test(next.trim().charAt(0)) ? 2 : (next.trim().split(/\s/, 1)[0]?.length ?? 0) + 1
  return line.length + word > width && indent(next) <= indent(line) + 1
}

function indent(line: string): number {
  return /^[\s\u3000]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0
}

function joinWrapped(lines: string[], width: number): string[] {
  const out: string[] = []
  let before: string | null = null
  for (const line of lines) {
    const text = line.trim()
    if (text !== '' && before !== null && isBroken(before, line, width)) out.push(join(out.pop() ?? '', text))
    else if (text !== '') out.push(text)
    before = text === '' ? null : line.trimEnd()
  }
  return out
}

/** A line that stops in the middle of a sentence is long; names and entries of menus are not. */
const LONG = 40
const AND = /(?:\s(?:and|und|et|y|e|och|og|en|и|ve)|&)$/u

/**
 * Lines that break off where the next one goes on with a small letter are one paragraph, whatever the width; once a
 * paragraph has gone on so, it goes on to the end of its sentence or to an empty line.
 */
function joinContinued(lines: string[]): string[] {
  const out: string[] = []
  let before = ''
  let goesOn = false
  for (const line of lines) {
    const text = line.trim()
    const joins: boolean = text !== '' && before !== '' && isContinued(before, text, goesOn)
    goesOn = joins && (goesOn || /^\p{Ll}/u.test(text))
    if (joins) out.push(join(out.pop() ?? '', text))
    else out.push(line)
    before = text
  }
  return out
}

function isContinued(before: string, text: string, goesOn: boolean): boolean {
  if (FINISHED.test(before)) return false
  if (before.length < LONG) return before.length > 5 && AND.test(before) && /^\p{Lu}\p{Ll}/u.test(text)
  if (isByline(text) || dateInText(text) !== null) return goesOn
  return goesOn || (/^\p{Ll}/u.test(text) && /[\p{Ll},;–—-]$/u.test(before))
}

function join(before: string, after: string): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after
  return DENSE.test(before.slice(-1)) || DENSE.test(after.charAt(0)) ? before + after : `${before} ${after}`
}
