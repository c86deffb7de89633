import { endOfRun, Kind } from './characters'
import { clip, type Form, type Token, token } from './token'

let segmenter: Intl.Segmenter | undefined

function words(run: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  return segmenter.segment(run)
}

/** The vowel am of Thai and of Lao in two characters, with or without a tone mark between them. */
const THAI_AM = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g
const LAO_AM = /\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g

/** A tone mark behind the vowel am, as fast fingers write it: it looks the same. */
const SWAPPED = /([\u0E33\u0EB3])([\u0E48-\u0E4B\u0EC8-\u0ECB])/g

/** The sign of a Thai word that is not written to its end, as in กรุงเทพฯ. */
const SHORTENED = '\u0E2F'

const fold = (word: string): string =>
  clip(word.replaceAll(SHORTENED, '').normalize('NFC').replace(THAI_AM, '$1\u0E33').replace(LAO_AM, '$1\u0EB3'))
/** Half a word that is still being typed may be cut otherwise than the whole: short runs are kept uncut as well. */
const SHORT_RUN = 20

/** Cuts Thai, Lao, Khmer and Burmese, which are written without spaces, by the dictionary of the runtime. */
export function readSegments(text: string, start: number, into: Token[]): number {
  const end = endOfRun(text, start, (kind) => kind === Kind.segmented || kind === Kind.silent)
  const run = text.slice(start, end).replace(SWAPPED, '$2$1')
  const whole: Form = { term: fold(run), start, end }
  let first = true
  for (const { segment, index } of words(run)) {
    const at = start + index
    if (segment === SHORTENED) continue
    const isCut = segment.length < run.length
    const also = first && isCut && run.length <= SHORT_RUN ? [whole] : undefined
    into.push(token(fold(segment), at, at + segment.length, !first, also))
    first = false
  }
  return end
}
