import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { commandLine } from '../../support/command-line'
import { articleHtml } from '../../support/pages'
import { tempFolder } from '../../support/temp-folder'

let folder = ''
beforeEach(async () => {
  folder = tempFolder()
  await json(
    ['add', '-', '--url', 'https://news.example/1'],
    articleHtml({ title: 'Herons, cranes return to the mill' })
  )
})
const json = (args: string[], stdin = '') =>
  commandLine(['--archive', join(folder, 'archive'), '--json', ...args], stdin)

test('a line is a query, commas and all; one line of hits for each, in order', async () => {
  const { lines } = await json(['search', '--batch', '-'], 'herons, cranes\nmill\n\nzzz')
  expect(lines.map(({ query, total }) => [query, total])).toEqual([
    ['herons, cranes', 1],
    ['mill', 1],
    ['', 1],
    ['zzz', 0]
  ])
})

test('with a column the file is a table', async () => {
  const file = join(folder, 'list.csv')
  writeFileSync(file, 'id;Name\n1;herons\n2;"zzz; x"\n')
  const { lines } = await json(['search', '--batch', file, '--column', 'name'])
  expect(lines.map(({ query, total }) => [query, total])).toEqual([
    ['herons', 1],
    ['zzz; x', 0]
  ])
  const wrong = await json(['search', '--batch', file, '--column', 'Town'])
  expect(wrong.code).toBe(1)
  expect(wrong.stderr).toContain('It has: id, Name.')
})

test('counts instead of hits, and a file of either', async () => {
  const { lines } = await json(['search', '--batch', '-', '--counts', '--exact'], 'cranes return\nreturn cranes')
  expect(lines).toMatchObject([
    { term: 'cranes return', query: '"cranes return"', total: 1, match: 'exact' },
    { term: 'return cranes', total: 0 }
  ])
  const to = join(folder, 'hits.csv')
  const written = await json(['search', '--batch', '-', '--export', to], 'heron\nmill\n')
  expect(written.lines).toMatchObject([{ ok: true, path: to, terms: 2, lines: 2 }])
  expect(readFileSync(to, 'utf8').split('\r\n')).toHaveLength(4)
  expect((await json(['search', '--batch', '-', '--export', to], 'heron')).lines).toMatchObject([{ code: 'exists' }])
})

test('options of a list without a list are wrong usage', async () => {
  expect((await json(['search', 'heron', '--counts'])).code).toBe(2)
  expect((await json(['search', '--batch', '-', '--export', 'hits.doc'])).code).toBe(2)
})
