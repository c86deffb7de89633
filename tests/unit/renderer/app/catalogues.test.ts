import { expect, test } from 'vitest'
import { LANGUAGES } from '@/app/i18n'

type Words = { [key: string]: string | Words }
const catalogues = import.meta.glob<Record<string, Words>>('../../../../src/renderer/*/strings.ts', { eager: true })
const german = import.meta.glob<Record<string, Words>>('../../../../src/renderer/*/german.ts', { eager: true })

function flat(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [[before + key, word] as [string, string]] : flat(word, `${before}${key}.`)
  )
}

const blanks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()

const each = Object.entries(catalogues).flatMap(([path, strings]) =>
  LANGUAGES.filter((language) => language !== 'en').map(
    (language) =>
      [path.split('/').at(-2), language, { ...strings, ...german[path.replace('strings.ts', 'german.ts')] }] as const
  )
)

test('there are catalogues', () => expect(each.length).toBeGreaterThan(8))

test.each(each)('%s says everything in %s', (_folder, language, strings) => {
  const words = new Map(flat(strings[language] ?? {}))
  const missing = flat(strings.en ?? {}).filter(([key]) => (words.get(key) ?? '').trim() === '')
  expect(missing.map(([key]) => key)).toEqual([])
})

test.each(each)('%s fills the same blanks in %s', (_folder, language, strings) => {
  const words = new Map(flat(strings[language] ?? {}))
  const other = flat(strings.en ?? {}).filter(([key, english]) => {
    // One form may leave the number out: “one article”.
    if (/_(one|zero|two)$/.test(key)) return false
    return blanks(words.get(key) ?? '').join() !== blanks(english).join()
  })
  expect(other.map(([key]) => key)).toEqual([])
})
