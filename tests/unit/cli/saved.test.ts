import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { commandLine } from '../../support/command-line'
import { articleHtml } from '../../support/pages'
import { tempFolder } from '../../support/temp-folder'

let archive = ''
beforeEach(() => {
  archive = join(tempFolder(), 'archive')
})
const json = (args: string[], stdin = '') => commandLine(['--archive', archive, '--json', ...args], stdin)

test('a search is saved, listed with its count, run again and removed', async () => {
  await json(['add', '-', '--url', 'https://news.example/1'], articleHtml({ title: 'Herons return to the mill' }))
  const added = await json(['saved', 'add', 'Birds', 'heron', 'OR', 'crane', '--alert'])
  expect(added.lines).toMatchObject([{ ok: true, name: 'Birds', query: 'heron OR crane', id: expect.any(String) }])
  expect((await json(['saved', 'list'])).lines).toMatchObject([{ name: 'Birds', alert: true, articles: 1, unseen: 0 }])
  expect((await json(['saved', 'run', 'birds'])).lines).toMatchObject([
    { query: 'heron OR crane', total: 1, hits: [{ title: 'Herons return to the mill' }] }
  ])
  expect((await json(['saved', 'remove', 'Birds'])).lines).toMatchObject([{ ok: true, name: 'Birds' }])
  expect((await json(['saved', 'list'])).lines).toEqual([])
})

test('a query may begin with a minus; a name that is taken or unknown fails with a sentence', async () => {
  expect((await json(['saved', 'add', 'No tax', '-tax'])).lines).toMatchObject([{ ok: true, query: '-tax' }])
  const twice = await json(['saved', 'add', 'no tax', 'x'])
  expect(twice.code).toBe(1)
  expect(twice.lines).toMatchObject([{ ok: false, code: 'exists', message: expect.stringMatching(/\.$/) }])
  const gone = await json(['saved', 'run', 'Nothing'])
  expect(gone.code).toBe(1)
  expect(gone.lines).toMatchObject([{ ok: false, name: 'Nothing', code: 'not-found' }])
})
