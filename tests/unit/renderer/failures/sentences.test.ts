import i18next from 'i18next'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sentencesInWords } from '@/failures'
import { sentences as arabic } from '@/failures/sentences-ar'
import { sentences as german } from '@/failures/sentences-de'
import { startAllLanguages } from '../../../support/all-languages'

beforeAll(startAllLanguages)
afterAll(() => void i18next.changeLanguage('en'))

const sources = import.meta.glob<string>('../../../../src/main/{archive,tasks,handlers}/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default'
})

/** What no user of the window can bring about, or what is put together from parts. */
const ELSEWHERE = /^\$|Another search was started|npm run|needs about|template has a mistake/

/** Every message that is written where it is thrown; its blanks filled. */
const messages = Object.values(sources)
  .flatMap((text) => [...text.matchAll(/new ArchiveError\(\s*'[a-z-]+',\s*(?:'([^']*)'|`([^`]*)`)/g)])
  .map(([, plain, template]) => plain ?? template ?? '')
  .filter((message) => message !== '' && !ELSEWHERE.test(message))
  .map((message) => message.replace(/\$\{safe\}/, 'Nothing was changed.').replace(/\$\{[^}]*\}/g, 'x9'))

const put = [
  'The tag “Old port” is not in this archive. Nothing was changed. It may have been removed or renamed.',
  'This version is not in this archive. Nothing was changed. It may have been removed or renamed.',
  '7 files of this export would replace what is in the folder already. They were left alone. Choose another folder, or allow replacing.',
  'This export needs about 2 GB beside 500 MB that stay free, and only 1 GB are free there. Nothing was written. Free some space, or choose another place.',
  '/home/a/b.zip is there already and was left as it is. Choose another name.'
]

test('there are messages', () => expect(messages.length).toBeGreaterThan(60))

test.each(['de', 'ar'])(
  'what went wrong with imports, exports and archives, what is safe and what to do is told whole in %s',
  async (language) => {
    await i18next.changeLanguage(language)
    const untold = [...messages, ...put].filter(
      (message) => sentencesInWords(message.replace('x9.', 'could not be read.')) === null
    )
    expect(untold).toEqual([])
  }
)

test('blanks are filled with what main filled them with', async () => {
  await i18next.changeLanguage('de')
  expect(sentencesInWords('There is a tag “Old port” already. Merge the two instead.')).toBe(
    'Das Schlagwort „Old port“ gibt es schon. Vereinen Sie stattdessen die beiden.'
  )
  expect(sentencesInWords('Something else.')).toBeNull()
})

test('both languages know the same sentences, with the same blanks', () => {
  const blanks = (text: string): string =>
    [...text.matchAll(/\{\{\w+\}\}/g)]
      .map(([blank]) => blank)
      .sort()
      .join()
  expect(Object.keys(arabic)).toEqual(Object.keys(german))
  for (const sentence of Object.keys(german)) {
    for (const words of [german[sentence], arabic[sentence]])
      expect(blanks(words ?? ''), sentence).toBe(blanks(sentence))
  }
})
