import type { TextPart } from '@shared/comparison'
import { diffArrays } from 'diff'
import { cutWords, isWord } from './words'

/** Texts that have little in common are told as a whole, not word by word. */
const PATIENCE_MS = 400

/** Where two texts differ, word by word: first by paragraphs, then inside those that changed. */
export function compareTexts(before: string, after: string, language: string | null): TextPart[] {
  const runs = runsOf(linesOf(before), linesOf(after))
  const isMoved = movedLines(runs)
  const parts = runs.flatMap(({ removed, added, same }): TextPart[] => [
    ...aroundMoved(removed, added, isMoved, language),
    { kind: 'same', text: same.join('') }
  ])
  return joined(parts)
}

/** With their line ends, so that they make the text up again. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** What is taken out and put in at a place, and what both have after it; line by line. */
interface Run {
  removed: string[]
  added: string[]
  same: string[]
}

function runsOf(before: string[], after: string[]): Run[] {
  const changes = diffArrays(before, after, { timeout: PATIENCE_MS })
  if (!changes) return [{ removed: before, added: after, same: [] }]
  const runs: Run[] = [{ removed: [], added: [], same: [] }]
  for (const { value, added, removed } of changes) {
    const run = runs.at(-1)
    if (removed) run?.removed.push(...value)
    else if (added) run?.added.push(...value)
    else {
      run?.same.push(...value)
      runs.push({ removed: [], added: [], same: [] })
    }
  }
  return runs
}

/** Shorter lines are the same by chance. */
const SHORT = 24

/** Lines that are taken out at one place and put in, as they are, at another. */
function movedLines(runs: Run[]): (line: string) => boolean {
  const gone = new Set(runs.flatMap(({ removed }) => removed.map((line) => line.trim())))
  const come = new Set(runs.flatMap(({ added }) => added.map((line) => line.trim())))
  return (line) => line.trim().length >= SHORT && gone.has(line.trim()) && come.has(line.trim())
}

/** What moved is told as a whole; what is between is compared word by word. */
function aroundMoved(
  removed: string[],
  added: string[],
  isMoved: (line: string) => boolean,
  language: string | null
): TextPart[] {
  const old = stretches(removed, isMoved)
  const fresh = stretches(added, isMoved)
  const count = Math.max(old.length, fresh.length)
  return Array.from({ length: count }, (_, n) => [old[n], fresh[n]]).flatMap(([gone, come]): TextPart[] => [
    ...inside(gone?.words ?? '', come?.words ?? '', language),
    ...(gone?.moved ? [{ kind: 'removed', text: gone.moved, moved: true } as const] : []),
    ...(come?.moved ? [{ kind: 'added', text: come.moved, moved: true } as const] : [])
  ])
}

/** Lines up to each one that moved, with it. */
function stretches(lines: string[], isMoved: (line: string) => boolean): { words: string; moved: string }[] {
  const all = [{ words: '', moved: '' }]
  for (const line of lines) {
    const last = all.at(-1)
    if (!last) continue
    if (!isMoved(line)) last.words += line
    else {
      last.moved = line
      all.push({ words: '', moved: '' })
    }
  }
  return all
}

function inside(removed: string, added: string, language: string | null): TextPart[] {
  const whole: TextPart[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added }
  ]
  if (removed === '' || added === '') return whole
  const changes = diffArrays(cutWords(removed, language), cutWords(added, language), { timeout: PATIENCE_MS })
  if (!changes) return whole
  return calm(
    changes.map(({ value, added: isNew, removed: isOld }) => ({
      kind: isNew ? 'added' : isOld ? 'removed' : 'same',
      text: value.join('')
    }))
  )
}

/** A space or a comma that both have between two changes is no island: it is told with them. */
function calm(parts: TextPart[]): TextPart[] {
  return parts.flatMap((part, index): TextPart[] => {
    const between = parts[index - 1]?.kind !== 'same' && parts[index + 1]?.kind !== 'same'
    const island = part.kind === 'same' && index > 0 && index < parts.length - 1 && between
    if (!island || isWord(part.text) || part.text.includes('\n')) return [part]
    return [
      { kind: 'removed', text: part.text },
      { kind: 'added', text: part.text }
    ]
  })
}

/** Neighbours of one kind are one; at each place what was taken out comes before what was put in. */
function joined(parts: TextPart[]): TextPart[] {
  const result: TextPart[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { kind, text, moved } of parts) {
    if (text === '') continue
    if (moved) {
      flush()
      result.push({ kind, text, moved })
    } else if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  flush()
  return result
}
