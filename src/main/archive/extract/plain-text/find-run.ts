import { endsSentence, type Label } from './labels'

/** From and to (exclusive). */
export interface Run {
  from: number
  to: number
}

const WEIGHT: Record<Label, number> = {
  prose: 0,
  short: -70,
  byline: -40,
  date: -40,
  caption: -20,
  breadcrumb: -120,
  boilerplate: -160,
  address: -160
}

/** The stretch of lines with the most running text: the body. */
export function findRun(lines: string[], labels: Label[]): Run {
  let best = { from: 0, to: 0, score: 0 }
  let from = 0
  let score = 0
  lines.forEach((line, index) => {
    if (score <= 0) {
      score = 0
      from = index
    }
    score += isInterruption(lines, labels, index) ? INTERRUPTION : worth(line, labels[index] ?? 'short')
    if (score > best.score) best = { from, to: index + 1, score }
  })
  return best.score > 0 ? { from: best.from, to: best.to } : { from: 0, to: lines.length }
}

const INTERRUPTION = -10
/** Points to another story of the same site, in the words that sites use for it. */
const POINTER =
  /^(?:read (?:more|also|next)|also read|see also|more on this|related|watch|listen|mehr (?:zum|dazu|lesen)|lesen sie|siehe auch|lire (?:aussi|la suite)|à lire|voir aussi|le[ae]r? (?:más|también|mais|também)|leggi anche|lees ook|läs (?:mer|också)|читайте (?:также|ещё|еще)|по теме|اقرأ|إقرأ|اقرئي|شاهد|طالع|بیشتر بخوانید|همچنین بخوانید|相关|延伸阅读|更多|関連|あわせて読みたい|관련)/iu

/** A pointer in the middle of the text, running text before and after it: the body goes on. */
function isInterruption(lines: string[], labels: Label[], index: number): boolean {
  const isText = (at: number): boolean =>
    labels[at] === 'prose' || (labels[at] === 'short' && endsSentence(lines[at] ?? ''))
  const line = lines[index] ?? ''
  return (
    labels[index] !== 'prose' &&
    line.length < 200 &&
    POINTER.test(line) &&
    isText(index - 1) &&
    labels[index + 1] === 'prose'
  )
}

function worth(line: string, label: Label): number {
  if (label === 'prose') return Math.min(line.length, 400)
  // Short paragraphs and quotes belong to the body more than headings of other stories do.
  return label === 'short' && endsSentence(line) && !/(?:\)|\.{3}|…)$/.test(line) && line.length > 25
    ? 20
    : WEIGHT[label]
}
