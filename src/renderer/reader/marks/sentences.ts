import type { Span } from './locate'

/** The sentences of a text, one by one, none over the end of a paragraph. */
export function sentencesOf(text: string, language: string | null): Span[] {
  const segmenter = segmenterFor(language)
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (const { segment, index } of segmenter.segment(line)) {
      const words = segment.trim()
      const from = start + index + segment.indexOf(words)
      if (words !== '') spans.push({ from, to: from + words.length })
    }
    start += line.length + 1
  }
  return spans
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}

/** The sentence that is `step` away from the one at a place. */
export function sentenceBeside(sentences: Span[], at: number, step: number): Span | null {
  const here = sentences.findIndex(({ to }) => to > at)
  const index = (here < 0 ? sentences.length - 1 : here) + step
  return sentences[Math.max(0, Math.min(sentences.length - 1, index))] ?? null
}
