/** A page and the body that people say it has. */
export interface TruePage {
  name: string
  domain: string
  url: string
  html: string
  body: string
}

export interface Score {
  precision: number
  recall: number
}

/** How much of one text is in the other, by runs of four words. */
export function measure(wanted: string, got: string): Score {
  const a = runs(wanted)
  const b = runs(got)
  let both = 0
  for (const [run, count] of a) both += Math.min(count, b.get(run) ?? 0)
  return { precision: share(both, size(b)), recall: share(both, size(a)) }
}

export function together(scores: Score[]): Score & { f1: number } {
  const mean = (of: (score: Score) => number): number => scores.reduce((sum, s) => sum + of(s), 0) / scores.length
  const precision = mean((score) => score.precision)
  const recall = mean((score) => score.recall)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** F1 of each of ten folds; the pages of one domain are in one fold. */
export function folds(pages: TruePage[], scores: Score[]): number[] {
  const domains = [...new Set(pages.map(({ domain }) => domain))].sort()
  return Array.from({ length: 10 }, (_, fold) => {
    const own = scores.filter((_, index) => domains.indexOf(pages[index]?.domain ?? '') % 10 === fold)
    return together(own).f1
  })
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function size(runsOf: Map<string, number>): number {
  return [...runsOf.values()].reduce((sum, count) => sum + count, 0)
}

function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const found = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ')
    if (run) found.set(run, (found.get(run) ?? 0) + 1)
  }
  return found
}
