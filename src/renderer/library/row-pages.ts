import type { ArticleSummary } from '@shared/article'
import { PAGE } from '@shared/first-rows'
import type { SearchHit, SearchResult } from '@shared/search'

export interface Row {
  article: ArticleSummary
  /** How it was found; null where nothing is searched. */
  hit: SearchHit | null
}

export type SearchFacts = Omit<SearchResult, 'hits'>

export interface Answer {
  total: number
  rows: Row[]
  facts: SearchFacts | null
}

/** What is shown now: the answer to one question, as far as it has been looked at. */
export interface Shown {
  /** Of the question that it answers; null before the first answer. */
  key: string | null
  total: number
  facts: SearchFacts | null
  pages: ReadonlyMap<number, Row[]>
  error: unknown
}

const NOTHING: Shown = { key: null, total: 0, facts: null, pages: new Map(), error: null }

/**
 * The rows of a list, fetched by page as they come into view. What is shown stays until the answer to the newest
 * question is there, and a refresh replaces all pages in view at once: nothing flickers, and no older answer wins.
 */
export class RowPages<Question> {
  private shown = NOTHING
  private question: { key: string; asked: Question } | null = null
  /** Counts questions and refreshes; an answer of an earlier turn is dropped. */
  private turn = 0
  private inView: number[] = [0]
  private readonly onTheWay = new Set<number>()
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly fetchPage: (question: Question, offset: number, limit: number) => Promise<Answer>,
    /** A question with the first page of its answer, where that is known already. */
    first: { asked: Question; answer: Answer } | null = null
  ) {
    if (!first) return
    const { asked, answer } = first
    const key = JSON.stringify(asked)
    this.question = { key, asked }
    this.shown = { ...NOTHING, key, total: answer.total, facts: answer.facts, pages: new Map([[0, answer.rows]]) }
  }

  readonly get = (): Shown => this.shown

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What was asked last, whether it has been answered or not. */
  get asked(): Question | null {
    return this.question?.asked ?? null
  }

  /** Asks anew, from the top. */
  ask(asked: Question): Promise<void> {
    this.question = { key: JSON.stringify(asked), asked }
    this.inView = [0]
    return this.load()
  }

  /** Asks the same again: something has changed. */
  refresh(): Promise<void> {
    return this.load()
  }

  at(index: number): Row | null {
    return this.shown.pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null
  }

  /** The ids of so many rows from there on; null where not all of them are loaded. */
  idsBetween(offset: number, limit: number): string[] | null {
    const ids: string[] = []
    const end = Math.min(this.shown.total, offset + limit)
    for (let index = offset; index < end; index++) {
      const row = this.at(index)
      if (!row) return null
      ids.push(row.article.id)
    }
    return ids
  }

  /** Where an article stands in what is loaded; -1: not there. */
  indexOf(id: string): number {
    for (const [page, rows] of this.shown.pages) {
      const at = rows.findIndex((row) => row.article.id === id)
      if (at >= 0) return page * PAGE + at
    }
    return -1
  }

  /** Where loaded rows of a kind stand, in order. */
  loadedWhere(isWanted: (row: Row) => boolean): number[] {
    return [...this.shown.pages]
      .flatMap(([page, rows]) => rows.flatMap((row, n) => (isWanted(row) ? [page * PAGE + n] : [])))
      .sort((a, b) => a - b)
  }

  /** These rows are in view now; what is missing of them is fetched. */
  look(first: number, last: number): void {
    if (this.shown.key !== this.question?.key) return
    this.inView = pagesBetween(first, Math.min(last, Math.max(0, this.shown.total - 1)))
    for (const page of this.inView) {
      if (!this.shown.pages.has(page) && !this.onTheWay.has(page)) void this.add(page)
    }
  }

  private async load(): Promise<void> {
    const { question } = this
    if (!question) return
    const turn = ++this.turn
    this.onTheWay.clear()
    const wanted = this.inView
    try {
      const answers = await Promise.all(wanted.map((page) => this.fetchPage(question.asked, page * PAGE, PAGE)))
      if (turn !== this.turn) return
      const [first] = answers
      const pages = new Map(wanted.map((page, n) => [page, answers[n]?.rows ?? []]))
      this.show({ key: question.key, total: first?.total ?? 0, facts: first?.facts ?? null, pages, error: null })
    } catch (error) {
      if (turn === this.turn) this.show({ ...this.shown, key: question.key, error })
    }
  }

  private async add(page: number): Promise<void> {
    const { question, turn } = this
    if (!question) return
    this.onTheWay.add(page)
    try {
      const { rows } = await this.fetchPage(question.asked, page * PAGE, PAGE)
      if (turn === this.turn) this.show({ ...this.shown, pages: new Map(this.shown.pages).set(page, rows) })
    } catch (error) {
      if (turn === this.turn) this.show({ ...this.shown, error })
    } finally {
      if (turn === this.turn) this.onTheWay.delete(page)
    }
  }

  private show(shown: Shown): void {
    this.shown = shown
    for (const listener of this.listeners) listener()
  }
}

function pagesBetween(first: number, last: number): number[] {
  const from = Math.floor(first / PAGE)
  const count = Math.max(1, Math.floor(last / PAGE) - from + 1)
  return Array.from({ length: count }, (_, n) => from + n)
}
