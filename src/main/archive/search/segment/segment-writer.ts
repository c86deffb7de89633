import { signatureOf } from '../text-index/vocabulary'
import { ByteSink } from './bytes'
import type { Output } from './output'
import { BLOCK, MOST_FREQUENT } from './postings'
import { TermsWriter } from './terms'

const MANY_BYTES = 1024 * 1024

export interface WrittenTerms {
  count: number
  terms: Buffer
  blocks: Buffer
  /** For each term the lengths of its four lists. */
  numbers: Buffer
  signatures: Buffer
  body: Buffer
  head: Buffer
  headPlaces: Buffer
}

/** Writes the terms of a segment in their order, each with its lists. The places in bodies go to the output at once. */
export class SegmentWriter {
  private readonly terms = new TermsWriter()
  private readonly numbers = new ByteSink()
  private readonly signatures = new ByteSink()
  private readonly body = new ByteSink()
  private readonly head = new ByteSink()
  private readonly headPlaces = new ByteSink()
  private readonly bodyPlaces = new ByteSink()

  private readonly list = new ByteSink()
  private readonly block = new ByteSink()
  private readonly headList = new ByteSink()
  private bodyCount = 0
  private headCount = 0
  private lastArticle = -1
  private lastOfBlock = -1
  private lastCode = -1
  private blockPlaces = 0
  private bodyPlacesLength = 0
  private headPlacesStart = 0

  constructor(private readonly output: Output) {}

  addBody(article: number, frequency: number, places: Uint8Array, from: number, until: number): void {
    if (this.bodyCount > 0 && this.bodyCount % BLOCK === 0) this.endBlock()
    writePosting(this.block, article - this.lastArticle, frequency)
    this.lastArticle = article
    this.bodyCount += 1
    this.blockPlaces += until - from
    this.bodyPlacesLength += until - from
    this.bodyPlaces.append(places, from, until)
  }

  addHead(code: number, frequency: number, places: Uint8Array, from: number, until: number): void {
    writePosting(this.headList, code - this.lastCode, frequency)
    this.lastCode = code
    this.headCount += 1
    this.headPlaces.append(places, from, until)
  }

  /** Ends a term; one that nothing was added for is left out. */
  end(term: string): void {
    if (this.bodyCount + this.headCount === 0) return
    this.terms.add(term)
    const signature = signatureOf(term)
    for (let shift = 0; shift < 32; shift += 8) this.signatures.byte((signature >>> shift) & 255)
    this.numbers.number(this.endBody())
    this.numbers.number(this.endHead())
    this.numbers.number(this.bodyPlacesLength)
    this.numbers.number(this.headPlaces.length - this.headPlacesStart)
    this.bodyPlacesLength = 0
    this.headPlacesStart = this.headPlaces.length
    if (this.bodyPlaces.length > MANY_BYTES) this.output.append(this.bodyPlaces.take())
  }

  finish(): WrittenTerms {
    this.output.append(this.bodyPlaces.take())
    return {
      ...this.terms.finish(),
      numbers: this.numbers.take(),
      signatures: this.signatures.take(),
      body: this.body.take(),
      head: this.head.take(),
      headPlaces: this.headPlaces.take()
    }
  }

  private endBlock(): void {
    this.list.number(this.lastArticle - this.lastOfBlock)
    this.list.number(this.block.length)
    this.list.number(this.blockPlaces)
    this.list.append(this.block.bytes, 0, this.block.length)
    this.block.length = 0
    this.lastOfBlock = this.lastArticle
    this.blockPlaces = 0
  }

  private endBody(): number {
    const before = this.body.length
    if (this.bodyCount > 0) {
      if (this.bodyCount > BLOCK) this.endBlock()
      this.body.number(this.bodyCount)
      this.body.append(this.list.bytes, 0, this.list.length)
      this.body.append(this.block.bytes, 0, this.block.length)
    }
    this.list.length = 0
    this.block.length = 0
    this.bodyCount = 0
    this.lastArticle = -1
    this.lastOfBlock = -1
    this.blockPlaces = 0
    return this.body.length - before
  }

  private endHead(): number {
    const before = this.head.length
    if (this.headCount > 0) {
      this.head.number(this.headCount)
      this.head.append(this.headList.bytes, 0, this.headList.length)
    }
    this.headList.length = 0
    this.headCount = 0
    this.lastCode = -1
    return this.head.length - before
  }
}

function writePosting(into: ByteSink, step: number, frequency: number): void {
  into.number(step * 2 + (frequency > 1 ? 1 : 0))
  if (frequency > 1) into.byte(Math.min(frequency, MOST_FREQUENT))
}
