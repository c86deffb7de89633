/** Segmenting takes the square of the length: lines are cut where words end anyway. */
const STRETCH = /[\s\S]{1,600}(?=[\s\p{P}]|$)|[\s\S]{1,600}/gu

/** A text cut so that the pieces make it up again: words by the rules of their script, what is between them, line ends. */
export function cutWords(text: string, language: string | null): string[] {
  const segmenter = segmenterFor(language)
  return text
    .split(/(\n)/)
    .flatMap((line) => line.match(STRETCH) ?? [])
    .flatMap((line) => (line === '\n' ? [line] : Array.from(segmenter.segment(line), ({ segment }) => segment)))
    .filter((piece) => piece !== '')
}

export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece)
}

const known = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string | null): Intl.Segmenter {
  const name = language ?? ''
  const made = known.get(name) ?? make(name)
  known.set(name, made)
  return made
}

function make(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
