import type { QueryRemark } from '@shared/query-remark'
import type {
  ArticleMatches,
  CompleteRequest,
  Completions,
  FacetRequest,
  HighlightRanges,
  IdsRequest,
  SearchFacets,
  SearchField,
  SearchRequest
} from '@shared/search'
import type { CallContext } from '../types'
import { completionsFor, NAMES_AMONG_WORDS, type Stock } from './completing/complete'
import { stockOf } from './completing/stock'
import { correctClause } from './correction/correct'
import { rewriteQuery } from './correction/rewrite'
import { type Found, findMatches, findUnranked, inOrder } from './find'
import { withForms } from './inflection/forms'
import { type IndexState, Keeper, type KeeperOptions } from './keeper'
import { Memory } from './matching/memory'
import { isNameIn } from './matching/names'
import { countFacets } from './narrowing/facets'
import { matchesIn } from './passage/article-matches'
import { bylineHighlights, makeExcerpt, titleHighlights } from './passage/excerpt'
import { type Finder, finderFor } from './passage/finder'
import { Readings } from './passage/readings'
import { byLanguage, type Rule, rulesOf } from './passage/rules'
import { parseQuery } from './query/parse'
import { giveWay, noteSearch, pause, Slices } from './slices'
import { fieldsOf } from './text-index/fields'

export interface EngineHit {
  id: string
  score: number
  matched: SearchField[]
  snippet: string
  snippetField: SearchField
  snippetHighlights: HighlightRanges
  titleHighlights: HighlightRanges
  bylineHighlights: HighlightRanges
}

export interface EngineResult {
  total: number
  tookMs: number
  corrected: string | null
  relaxed: boolean
  remarks: QueryRemark[]
  explanation: string | null
  indexing: boolean
  hits: EngineHit[]
}

export interface FindOptions {
  /** Wait until the index is complete instead of answering from what there is. */
  complete?: boolean | undefined
}

/**
 * The search of one archive. Its index is a cache: made on first use, kept in step with the archive, and stored beside
 * it so that the next start is quick.
 */
export interface SearchEngine {
  find(request: Omit<SearchRequest, 'box'>, options?: FindOptions): Promise<EngineResult>
  /** The ids of everything found, in order, or so many from there on. Waits until the index is complete. */
  findIds(request: IdsRequest): Promise<string[]>
  /** How what a query finds is spread over sources, tags, months … */
  facets(request: FacetRequest): Promise<SearchFacets>
  /** What the word or name before the caret may become. */
  complete(request: CompleteRequest): Promise<Completions>
  /** Where an article holds what a query searches. */
  matches(articleId: string, query: string): Promise<ArticleMatches>
  /** Finds in texts that are in no index, such as pages as they looked. Null: the query has no word in it. */
  finder(query: string): Finder | null
  /** Takes in what changed in the archive since; cheap where nothing did. */
  refresh(): void | Promise<void>
  /** Throws the index away and builds it again. Returns how many articles it holds. */
  rebuild(context?: CallContext): Promise<number>
  /** Loads or builds the index ahead of the first search. */
  warmUp(): Promise<void>
  /** To be called when articles were deleted for good: leaves no words of theirs on the disk. */
  purge(): Promise<void>
  state(): { state: IndexState; articles: number }
  close(): Promise<void>
}

/** A search waits this long for an index that is nearly ready, longer for one that is being read from its file. */
const PATIENCE_MS = 300
const LOADING_PATIENCE_MS = 2_000
/** What may come a little later gives way so often to a keystroke that wants its hits. */
const LATER_SLICE_MS = 3

class Engine implements SearchEngine {
  private readonly keeper: Keeper
  private readonly options: KeeperOptions
  private memory: Memory | null = null
  private readings: Readings
  private stock: Stock | null = null
  /** What was found last: its facets are asked for next. */
  private last: { key: string; memory: Memory; slots: Int32Array } | null = null

  constructor(options: KeeperOptions) {
    this.options = options
    this.keeper = new Keeper(options)
    this.readings = new Readings(options.reader)
  }

  async find(request: Omit<SearchRequest, 'box'>, { complete = false }: FindOptions = {}): Promise<EngineResult> {
    noteSearch()
    await this.prepare(complete)
    const started = performance.now()
    this.readings.forgetOldest()
    const memory = this.current()
    const found = findMatches(memory, request)
    this.last = { key: keyOf(request), memory, slots: found.matches.slots }
    const rules = byLanguage(rulesOf(found.clause, found.relaxed))
    const page = inOrder(memory, found, request.sort, request.offset, request.limit)
    const { slots } = found.matches
    this.readings.load(Array.from(page).flatMap((at) => memory.articles.idOf(slots[at] ?? 0) ?? []))
    const hits = Array.from(page).flatMap((at) => this.hit(memory, found, at, rules))
    return {
      total: found.matches.slots.length,
      corrected: this.correctedQuery(memory, found, request.query),
      relaxed: found.relaxed,
      remarks: found.parsed.remarks,
      explanation: found.parsed.explanation,
      indexing: !this.keeper.answersFromAll(),
      hits,
      tookMs: performance.now() - started
    }
  }

  async findIds(request: IdsRequest): Promise<string[]> {
    await this.prepare(true)
    const memory = this.current()
    const found = findMatches(memory, request)
    const { slots } = found.matches
    const page = inOrder(memory, found, request.sort, request.offset ?? 0, request.limit ?? slots.length)
    return Array.from(page).flatMap((at) => memory.articles.idOf(slots[at] ?? 0) ?? [])
  }

  async facets({ query, filter, limit }: FacetRequest): Promise<SearchFacets> {
    await this.prepare(false)
    await giveWay()
    const memory = this.current()
    const slots = this.slotsOf(memory, { query, filter })
    const slices = new Slices(LATER_SLICE_MS)
    return countFacets(memory.articles, slots, limit, () => slices.breathe())
  }

  async complete(request: CompleteRequest): Promise<Completions> {
    await this.prepare(false)
    await giveWay()
    const stock = this.stockOfNow()
    // Names are counted once for all the letters that are typed.
    const slices = new Slices(LATER_SLICE_MS)
    for (const kind of NAMES_AMONG_WORDS) {
      stock.names(kind)
      await slices.breathe()
    }
    return completionsFor(this.stockOfNow(), request)
  }

  async matches(articleId: string, query: string): Promise<ArticleMatches> {
    await this.prepare(false)
    const memory = this.current()
    const { clause: parsed, empty } = parseQuery(query, { isName: isNameIn(memory) })
    const clause = withForms(memory, parsed)
    if (empty) return matchesIn(this.readings, articleId, [])
    // Parts of words count only where nothing else does: as in the results, and in a page as it looked.
    const slot = memory.articles.slotOf(articleId)
    const language = slot === undefined ? null : (memory.articles.valueOf(slot, 'language') ?? null)
    const find = (rules: readonly Rule[]) => matchesIn(this.readings, articleId, byLanguage(rules)(language))
    for (const apart of [false, true]) {
      const found = find(rulesOf(clause, apart))
      if (found.text.length + found.title.length > 0) return found
    }
    return find(rulesOf(correctClause(memory, clause), true))
  }

  finder(query: string): Finder | null {
    const memory = this.current()
    const { clause, empty } = parseQuery(query, { isName: isNameIn(memory) })
    return empty ? null : finderFor(withForms(memory, clause))
  }

  refresh(): void | Promise<void> {
    return this.keeper.refresh()
  }

  rebuild(context?: CallContext): Promise<number> {
    return this.keeper.rebuild(context)
  }

  warmUp(): Promise<void> {
    return this.keeper.start()
  }

  state(): { state: IndexState; articles: number } {
    return { state: this.keeper.state, articles: this.keeper.index.size }
  }

  purge(): Promise<void> {
    return this.keeper.purge()
  }

  close(): Promise<void> {
    return this.keeper.close()
  }

  private async prepare(complete: boolean): Promise<void> {
    const started = this.keeper.start()
    void this.keeper.refresh()
    if (complete) return this.keeper.settled()
    // What is there already is found at once, also while it is built.
    if (this.keeper.state === 'ready' || this.keeper.index.parts.length > 0) return
    await Promise.race([started, this.patience()])
  }

  private async patience(): Promise<void> {
    await pause(PATIENCE_MS)
    for (let waited = PATIENCE_MS; this.keeper.loading && waited < LOADING_PATIENCE_MS; waited += 50) await pause(50)
  }

  /** What is remembered between searches belongs to one state of the index. */
  private current(): Memory {
    const { index } = this.keeper
    if (this.memory?.index !== index || this.memory.revision !== index.revision) {
      this.memory = new Memory(index)
      this.stock = null
      this.last = null
      this.readings = new Readings(this.options.reader)
    }
    return this.memory
  }

  private stockOfNow(): Stock {
    const memory = this.current()
    this.stock ??= stockOf(memory)
    return this.stock
  }

  private slotsOf(memory: Memory, request: Pick<SearchRequest, 'query' | 'filter'>): Int32Array {
    const { last } = this
    if (last?.memory === memory && last.key === keyOf(request)) return last.slots
    return findUnranked(memory, request).matches.slots
  }

  /** None where the article was deleted a moment ago. */
  private hit(memory: Memory, { matches }: Found, at: number, rulesIn: ReturnType<typeof byLanguage>): EngineHit[] {
    const slot = matches.slots[at] ?? 0
    const id = memory.articles.idOf(slot)
    if (id === undefined || !this.readings.has(id)) return []
    const rules = rulesIn(memory.articles.valueOf(slot, 'language') ?? null)
    const matched = fieldsOf(matches.fields[at] ?? 0)
    const names = matched.includes('byline') ? (memory.articles.valueOf(slot, 'byline') ?? []) : []
    const highlights = {
      titleHighlights: titleHighlights(this.readings, id, rules),
      bylineHighlights: bylineHighlights(names, rules)
    }
    const score = matches.score[at] ?? 0
    return [{ id, score, matched, ...highlights, ...makeExcerpt(this.readings, id, matched, rules) }]
  }

  private correctedQuery(memory: Memory, found: Found, query: string): string | null {
    if (found.corrected.length === 0) return found.retyped
    const [best] = inOrder(memory, found, 'relevance', 0, 1)
    const id = best === undefined ? undefined : memory.articles.idOf(found.matches.slots[best] ?? 0)
    const document = id === undefined ? null : this.options.reader.document(id)
    return document === null ? null : rewriteQuery(query, found.corrected, document)
  }
}

const keyOf = ({ query, filter }: Pick<SearchRequest, 'query' | 'filter'>): string => JSON.stringify([query, filter])

export function openSearchEngine(options: KeeperOptions): SearchEngine {
  return new Engine(options)
}
