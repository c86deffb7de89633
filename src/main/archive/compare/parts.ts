import type { TextPart } from '@shared/comparison'
import { diffArrays } from 'diff'
import { cutWords, isWord } from './words'

/** Texts that have little in common are told as a whole, not word by word. */
const PATIENCE_MS = 400

/** Where two texts differ, word by word: first by paragraphs, then inside those that changed. */
export function compareTexts(before: string, after: string, language: string | null): TextPart[] {
  const parts: TextPart[] = []
  for (const [removed, added, same] of runsOf(linesOf(before), linesOf(after))) {
    parts.push(...inside(removed, added, language), { kind: 'same', text: same })
  }
  return joined(parts)
}

/** With their line ends, so that they make the text up again. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** What is taken out and put in at a place, and what both have after it. */
function* runsOf(before: string[], after: string[]): Generator<[string, string, string]> {
  const changes = diffArrays(before, after, { timeout: PATIENCE_MS })
  if (!changes) return yield [before.join(''), after.join(''), '']
  let run: [string, string] = ['', '']
  for (const { value, added, removed } of changes) {
    const text = value.join('')
    if (removed) run[0] += text
    else if (added) run[1] += text
    else {
      yield [...run, text]
      run = ['', '']
    }
  }
  yield [...run, '']
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
  for (const { kind, text } of parts) {
    if (text === '') continue
    if (kind === 'removed') removed += text
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
