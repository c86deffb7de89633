import { splitCaption } from '../images/caption'
import { countWords } from '../tidy'
import { endsSentence, withoutDateBehind } from './labels'
import type { Line } from './line'

/** A credit on a line of its own belongs to the short sentence above it. */
export function withWholeCaptions(lines: Line[]): Line[] {
  const done: Line[] = []
  for (const line of lines) {
    const above = done.at(-1)
    const isCredit = line.label === 'caption' && splitCaption(withoutDateBehind(line.text)).caption === null
    if (isCredit && above?.label === 'short' && isCaptionAbove(above, done.slice(-5, -1))) {
      done.pop()
      done.push({ text: `${above.text} (${line.text.replace(/^[(（]|[)）]$/g, '')})`, label: 'caption' })
    } else done.push(line)
  }
  return done
}

/** Below a headline; without a full stop it could be the headline itself. */
function isCaptionAbove(line: Line, before: Line[]): boolean {
  return (
    before.length > 0 &&
    (endsSentence(line.text) || before.slice(-4).some(({ label, text }) => label === 'short' && countWords(text) > 3))
  )
}
