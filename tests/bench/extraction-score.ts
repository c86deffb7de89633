/** A page and the body that people say it has. */
export interface TruePage {
  name: string
  domain: string
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
