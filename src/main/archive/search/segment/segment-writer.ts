import { endingOfUnits, signatureOfUnits } from '../text-index/vocabulary'
import { BeginningCounts } from './broad'
import { ByteSink } from './bytes'
import type { Output } from './output'
import { BLOCK, MOST_FREQUENT } from './postings'
import { TermsWriter } from './terms'

const MANY_BYTES = 1024 * 1024

export interface WrittenTerms {
  count: number
  terms: Buffer
  blocks: Buffer
  /** Where the four lists of each term start, and where the last ones end. */
  starts: Buffer
  signatures: Buffer
  endings: Buffer
  body: Buffer
  head: Buffer
  headPlaces: Buffer
}

/** Postings that follow each other; articles are counted as in the new list. */
export interface CopiedBlock {
  count: number
  first: number
  /** The first article's frequency stands where the others start. */
  hasFrequency: boolean
  last: number
  /** Where all is written that follows the step to the first article. */
  bytes: Uint8Array
  start: number
  end: number
}

/** Writes the terms of a segment in their order, each with its lists. The places in bodies go to the output at once. */
export class SegmentWriter {
  /** Where the places of a posting are to be written before the posting is added. */
  readonly bodyPlaces = new ByteSink()
  readonly headPlaces = new ByteSink()
  /** How many postings in bodies the words with each short beginning have. */
  readonly beginnings = new BeginningCounts()
  private readonly terms = new TermsWriter()
  private readonly starts = {
    body: new ByteSink(),
    head: new ByteSink(),
    bodyPlaces: new ByteSink(),
    headPlaces: new ByteSink()
  }
  private readonly signatures = new ByteSink()
  private readonly endings = new ByteSink()
  private readonly body = new ByteSink()
  private readonly head = new ByteSink()

  private readonly list = new ByteSink()
  private readonly block = new ByteSink()
  private readonly headList = new ByteSink()
  private bodyCount = 0
  private blockCount = 0
  private headCount = 0
  private lastArticle = -1
  private lastOfBlock = -1
  private lastCode = -1
  private bodyPlacesStart = 0
  private bodyPlacesTotal = 0
  private blockPlacesStart = 0
  private headPlacesStart = 0

  constructor(private readonly output: Output) {}

  /** `places`: how many bytes of places were written for it. */
  addBody(article: number, frequency: number, places: number): void {
    if (this.blockCount === BLOCK) this.endBlock(this.bodyPlaces.length - places)
    writePosting(this.block, article - this.lastArticle, frequency)
    this.lastArticle = article
    this.blockCount += 1
    this.bodyCount += 1
  }

  /** Postings of another list as they are written there. `places`: how many bytes of places were written for them. */
  addBlock({ count, first, hasFrequency, last, bytes, start, end }: CopiedBlock, places: number): void {
    if (this.blockCount > 0) this.endBlock(this.bodyPlaces.length - places)
    this.block.number((first - this.lastArticle) * 2 + (hasFrequency ? 1 : 0))
    this.block.append(bytes, start, end)
    this.lastArticle = last
    this.blockCount = count
    this.bodyCount += count
    this.endBlock(this.bodyPlaces.length)
  }

  addHead(code: number, frequency: number): void {
    writePosting(this.headList, code - this.lastCode, frequency)
    this.lastCode = code
    this.headCount += 1
  }

  /** Ends the term that stands in the units from `start` to `end`; one that nothing was added for is left out. */
  end(units: Uint16Array, start: number, end: number): void {
    if (this.bodyCount + this.headCount === 0) return
    this.terms.add(units, start, end)
    this.signatures.word(signatureOfUnits(units, start, end))
    this.endings.byte(endingOfUnits(units, start, end))
    this.beginnings.add(units, start, end, this.bodyCount)
    this.noteStarts()
    this.endBody()
    this.endHead()
    this.bodyPlacesTotal += this.bodyPlaces.length - this.bodyPlacesStart
    if (this.bodyPlaces.length > MANY_BYTES) this.output.append(this.bodyPlaces.take())
    this.bodyPlacesStart = this.bodyPlaces.length
    this.blockPlacesStart = this.bodyPlaces.length
    this.headPlacesStart = this.headPlaces.length
  }

  private noteStarts(): void {
    this.starts.body.word(this.body.length)
    this.starts.head.word(this.head.length)
    this.starts.bodyPlaces.word(this.bodyPlacesTotal)
    this.starts.headPlaces.word(this.headPlacesStart)
  }

  finish(): WrittenTerms {
    this.output.append(this.bodyPlaces.take())
    this.noteStarts()
    const { body, head, bodyPlaces, headPlaces } = this.starts
    return {
      ...this.terms.finish(),
      starts: Buffer.concat([body.take(), head.take(), bodyPlaces.take(), headPlaces.take()]),
      signatures: this.signatures.take(),
      endings: this.endings.take(),
      body: this.body.take(),
      head: this.head.take(),
      headPlaces: this.headPlaces.take()
    }
  }

  /** `places`: where the places of its last posting end. */
  private endBlock(places: number): void {
    this.list.byte(this.blockCount - 1)
    this.list.number(this.lastArticle - this.lastOfBlock)
    this.list.number(this.block.length)
    this.list.number(places - this.blockPlacesStart)
    this.list.append(this.block.bytes, 0, this.block.length)
    this.block.length = 0
    this.blockCount = 0
    this.lastOfBlock = this.lastArticle
    this.blockPlacesStart = places
  }

  private endBody(): void {
    if (this.bodyCount > 0) {
      const blocked = this.list.length > 0
      if (blocked && this.blockCount > 0) this.endBlock(this.bodyPlaces.length)
      this.body.number(this.bodyCount * 2 + (blocked ? 1 : 0))
      this.body.append(this.list.bytes, 0, this.list.length)
      this.body.append(this.block.bytes, 0, this.block.length)
    }
    this.list.length = 0
    this.block.length = 0
    this.bodyCount = 0
    this.blockCount = 0
    this.lastArticle = -1
    this.lastOfBlock = -1
  }

  private endHead(): void {
    if (this.headCount > 0) {
      this.head.number(this.headCount)
      this.head.append(this.headList.bytes, 0, this.headList.length)
    }
    this.headList.length = 0
    this.headCount = 0
    this.lastCode = -1
  }
}

function writePosting(into: ByteSink, step: number, frequency: number): void {
  into.number(step * 2 + (frequency > 1 ? 1 : 0))
  if (frequency > 1) into.byte(Math.min(frequency, MOST_FREQUENT))
}
