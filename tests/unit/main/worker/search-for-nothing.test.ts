import { expect, test } from 'vitest'
import type { Archive } from '../../../../src/main/archive'
import { searchForNothing } from '../../../../src/main/worker/search-for-nothing'

function archive(titles: string[], asked: string[], indexed = Number.POSITIVE_INFINITY): Archive {
  return {
    article: { list: async () => ({ total: titles.length, items: titles.map((title) => ({ title })) }) },
    search: {
      find: async ({ query }: { query: string }) => {
        asked.push(query)
        return { indexing: asked.length > indexed }
      }
    }
  } as never
}

test('before anybody searches, the newest headline is typed, letter by letter and once with a mistake', async () => {
  const asked: string[] = []
  await searchForNothing(archive(['Old port'], asked), () => true)
  expect(asked).toEqual(['O', 'Ol', 'Old', 'Old p', 'Old po', 'Old por', 'Old port', 'trop dlO'])
})

test('it ends as soon as somebody searches, and asks nothing of an empty archive', async () => {
  const asked: string[] = []
  await searchForNothing(archive(['الميناء القديم'], asked), () => asked.length < 2)
  expect(asked).toEqual(['ا', 'ال'])
  await searchForNothing(archive([], asked), () => true)
  expect(asked).toHaveLength(2)
})

test('the newest headline in each script is typed', async () => {
  const asked: string[] = []
  await searchForNothing(archive(['Old', '2 ports', 'Порт', '港口', 'Мост', '橋'], asked), () => true)
  expect(asked).toEqual(['O', 'Ol', 'Old', 'dlO', 'П', 'По', 'Пор', 'Порт', 'троП', '港', '港口', '口港'])
})

test('it says where the index was not whole yet, and goes no further', async () => {
  const asked: string[] = []
  expect(await searchForNothing(archive(['Old port'], asked, 2), () => true)).toBe(false)
  expect(asked).toHaveLength(3)
  expect(await searchForNothing(archive(['Old'], []), () => true)).toBe(true)
})
