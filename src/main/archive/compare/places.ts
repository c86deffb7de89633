import type { TextPart } from '@shared/comparison'

const AROUND = 40

/** Where two texts differ, and what stands around. */
export interface Place {
  removed: string
  added: string
  /** What both versions have before it and after it. */
  before: string
  after: string
  context: string
}

/** Each place where two texts differ, in order. */
export function placesOf(parts: TextPart[]): Place[] {
  return parts.flatMap((part, index): Place[] => {
    const last = parts[index - 1]
    if (part.kind === 'same' || (part.kind === 'added' && last?.kind === 'removed')) return []
    const next = parts[index + 1]
    const added = part.kind === 'added' ? part.text : next?.kind === 'added' ? next.text : ''
    const removed = part.kind === 'removed' ? part.text : ''
    const follows = removed !== '' && added !== '' ? parts[index + 2] : next
    const [first, then] = [last?.text ?? '', follows?.text ?? '']
    const context = `${tail(first)}${added || removed}${head(then)}`
    return [{ removed, added, before: first, after: then, context: context.replace(/\s+/g, ' ').trim() }]
  })
}

/** The end of the line before: what is cut off is told by an ellipsis, and no word is cut. */
function tail(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  return line.length <= AROUND ? line : `… ${line.slice(-AROUND).replace(/^\S*\s/, '')}`
}

function head(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length <= AROUND ? line : `${line.slice(0, AROUND).replace(/\s\S*$/, '')} …`
}
