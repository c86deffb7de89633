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
    score += worth(line, labels[index] ?? 'short')
    if (score > best.score) best = { from, to: index + 1, score }
  })
  return best.score > 0 ? { from: best.from, to: best.to } : { from: 0, to: lines.length }
}

function worth(line: string, label: Label): number {
  if (label === 'prose') return Math.min(line.length, 400)
  // Short paragraphs and quotes belong to the body more than headings of other stories do.
  return label === 'short' && endsSentence(line) && !/(?:\)|\.{3}|…)$/.test(line) && line.length > 25
    ? 20
    : WEIGHT[label]
}
