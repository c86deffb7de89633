import { PAGE } from '@shared/first-rows'
import { describe, expect, it } from 'vitest'
import { type Answer, RowPages } from '@/library/row-pages'
import { summary } from '../../../support/article-summary'

interface Asked {
  question: string
  offset: number
  answer(total: number, prefix?: string): Promise<void>
  fail(error: Error): Promise<void>
}

/** Pages whose answers come when the test says so. */
function slowPages(): { pages: RowPages<string>; asked: Asked[] } {
  const asked: Asked[] = []
  const pages = new RowPages<string>(
    (question, offset) =>
      new Promise<Answer>((resolve, reject) => {
        asked.push({
          question,
          offset,
          answer: async (total, prefix = question) => {
            resolve({ total, rows: rowsOf(prefix, offset, total), facts: null })
            await settled()
          },
          fail: async (error) => {
            reject(error)
            await settled()
          }
        })
      })
  )
  return { pages, asked }
}

function rowsOf(prefix: string, offset: number, total: number): Answer['rows'] {
  const count = Math.max(0, Math.min(PAGE, total - offset))
  return Array.from({ length: count }, (_, n) => ({ article: summary({ id: `${prefix}-${offset + n}` }), hit: null }))
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const idAt = (pages: RowPages<string>, index: number): string | undefined => pages.at(index)?.article.id

describe('the rows of a list', () => {
  it('show the answer to the newest question, whichever answer comes last', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('wat')
    void pages.ask('water')
    await asked[1]?.answer(2)
    await asked[0]?.answer(900)
    expect(pages.get().total).toBe(2)
    expect(idAt(pages, 0)).toBe('water-0')
  })

  it('stay as they are until the new answer is there', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(3)
    void pages.ask('b')
    expect(idAt(pages, 0)).toBe('a-0')
    await asked[1]?.answer(1)
    expect(idAt(pages, 0)).toBe('b-0')
  })

  it('are fetched by page, each once, when they come into view', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(1_000)
    pages.look(PAGE * 3 + 5, PAGE * 3 + 12)
    pages.look(PAGE * 3 + 6, PAGE * 3 + 13)
    expect(asked.map(({ offset }) => offset)).toEqual([0, PAGE * 3])
    expect(pages.at(PAGE * 3 + 5)).toBeNull()
    await asked[1]?.answer(1_000)
    expect(idAt(pages, PAGE * 3 + 5)).toBe(`a-${PAGE * 3 + 5}`)
  })

  it('are replaced together on a refresh, the pages in view and no others', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(1_000)
    pages.look(PAGE * 2 - 3, PAGE * 2 + 3)
    await asked[1]?.answer(1_000)
    await asked[2]?.answer(1_000)
    void pages.refresh()
    expect(asked.slice(3).map(({ offset }) => offset)).toEqual([PAGE, PAGE * 2])
    await asked[3]?.answer(999, 'new')
    expect(idAt(pages, PAGE)).toBe(`a-${PAGE}`)
    await asked[4]?.answer(999, 'new')
    expect(idAt(pages, PAGE)).toBe(`new-${PAGE}`)
    expect(pages.get().total).toBe(999)
  })

  it('do not mix a page of the old answer into the new one', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(1_000)
    pages.look(PAGE, PAGE + 5)
    void pages.ask('b')
    await asked[2]?.answer(1_000)
    await asked[1]?.answer(1_000)
    expect(pages.at(PAGE)).toBeNull()
  })

  it('keep what was shown when an answer fails, and say what failed', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(3)
    void pages.refresh()
    await asked[1]?.fail(new Error('locked'))
    expect(idAt(pages, 2)).toBe('a-2')
    expect(pages.get().error).toEqual(new Error('locked'))
  })

  it('know the ids of what is loaded without asking, and say where they do not', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(PAGE + 2)
    expect(pages.idsBetween(3, 2)).toEqual(['a-3', 'a-4'])
    expect(pages.idsBetween(PAGE - 1, 2)).toBeNull()
    expect(asked).toHaveLength(1)
  })

  it('know where an article stands once its page is loaded', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(1_000)
    expect(pages.indexOf('a-12')).toBe(12)
    expect(pages.indexOf(`a-${PAGE + 1}`)).toBe(-1)
  })

  it('tells where loaded rows of a kind stand, in order, whichever page came first', async () => {
    const { pages, asked } = slowPages()
    void pages.ask('a')
    await asked[0]?.answer(5 * PAGE)
    pages.look(3 * PAGE, 3 * PAGE)
    pages.look(PAGE, PAGE)
    await asked[1]?.answer(5 * PAGE)
    await asked[2]?.answer(5 * PAGE)
    const firstOfPage = new Set([0, PAGE, 3 * PAGE].map((index) => `a-${index}`))
    expect(pages.loadedWhere(({ article }) => firstOfPage.has(article.id))).toEqual([0, PAGE, 3 * PAGE])
  })
})
