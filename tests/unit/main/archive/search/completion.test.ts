import { completeRequest } from '@shared/search'
import { describe, expect, test } from 'vitest'
import { Library, openEngine } from './library'

const library = new Library([
  {
    id: 'a',
    title: 'The lighthouse keeper',
    body: 'A lighthouse on the island, a light.',
    meta: {
      tags: ['arms trade', 'Água'],
      siteName: 'Valley Courier',
      byline: ['Ada Lindgren'],
      collections: ['Elections/2024']
    }
  },
  {
    id: 'b',
    title: 'Lighthouse for sale',
    meta: { tags: ['arms trade'], siteName: 'The Lamp', language: 'ar', section: 'World' }
  },
  { id: 'c', title: 'الميزانية', meta: { tags: ['ميزانية'] } }
])

async function complete(query: string, caret: number | null = null, limit = 8) {
  return openEngine(library).complete(completeRequest.parse({ query, caret, limit }))
}

async function inserts(query: string, caret: number | null = null): Promise<string[]> {
  return (await complete(query, caret)).items.map(({ insert }) => insert)
}

describe('completion', () => {
  test('of a word, by how many articles hold it', async () => {
    const { start, end, items } = await complete('old ligh')
    expect([start, end]).toEqual([4, 8])
    expect(items.map(({ kind, insert, count }) => [kind, insert, count])).toEqual([
      ['word', 'lighthouse', 2],
      ['word', 'light', 1]
    ])
  })

  test('of a field', async () => {
    expect(await inserts('budget capt')).toContain('caption:')
  })

  test('of a tag after its field, quoted where there are spaces', async () => {
    expect(await complete('tag:ar')).toEqual({
      start: 4,
      end: 6,
      items: [{ kind: 'tag', label: 'arms trade', insert: '"arms trade"', count: 2 }]
    })
  })

  test('within a quotation that is still open', async () => {
    const { start, end, items } = await complete('x tag:"arms t')
    expect([start, end]).toEqual([6, 13])
    expect(items.map(({ insert }) => insert)).toEqual(['"arms trade"'])
  })

  test('of tags without their accents, and in Arabic', async () => {
    expect(await inserts('tag:agua')).toEqual(['Água'])
    expect(await inserts('tag:ميز')).toEqual(['ميزانية'])
  })

  test('by a later word of a name', async () => {
    expect(await inserts('byline:lind')).toEqual(['"Ada Lindgren"'])
    expect(await inserts('source:lam')).toEqual(['"The Lamp"'])
    expect(await inserts('collection:20')).toEqual(['Elections/2024'])
  })

  test('of names while a plain word is typed, with their field', async () => {
    expect(await inserts('arm')).toContain('tag:"arms trade"')
  })

  test('where the caret stands', async () => {
    const { start, end, items } = await complete('tag:ar budget', 6)
    expect([start, end]).toEqual([4, 6])
    expect(items).toHaveLength(1)
  })

  test('of all values right after the colon, and of nothing in empty space', async () => {
    expect(await inserts('tag:')).toEqual(['"arms trade"', 'Água', 'ميزانية'])
    expect(await inserts('budget ')).toEqual([])
    expect(await inserts('')).toEqual([])
    expect(await inserts('before:')).toEqual([])
  })

  test('of a negated word', async () => {
    const { start, items } = await complete('-tag:ar')
    expect([start, items.length]).toEqual([5, 1])
  })
})
