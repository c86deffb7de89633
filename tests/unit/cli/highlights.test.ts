import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../src/main/archive'
import { commandLine } from '../../support/command-line'
import { savePage } from '../../support/temp-archive'
import { tempFolder } from '../../support/temp-folder'

test('marked passages are listed, narrowed, and written as Markdown', async () => {
  const folder = join(tempFolder(), 'archive')
  const archive = await openArchive({ folder, create: true })
  const { articleId } = await savePage(archive, 'flood', { tags: ['Water'] })
  await archive.highlight.add({ articleId, quote: 'Volunteers carried furniture', position: 12 })
  await archive.close()
  const json = (...args: string[]) => commandLine(['--archive', folder, '--json', 'highlights', ...args])
  expect((await json()).lines).toMatchObject([{ articleId, quote: 'Volunteers carried furniture' }])
  expect((await json('--tag', 'Water', '--query', 'furniture')).lines).toHaveLength(1)
  expect((await json('--color', 'pink')).lines).toEqual([])
  const to = join(folder, 'highlights.md')
  expect((await json('--to', to)).lines).toEqual([{ ok: true, path: to, highlights: 1 }])
  expect(readFileSync(to, 'utf8')).toContain('> Volunteers carried furniture')
  const again = await json('--to', to)
  expect(again.code).toBe(1)
  expect((await json('--to', to, '--overwrite')).code).toBe(0)
})
