import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportFormat } from '@shared/export'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../../../src/main/archive'
import { refuseWithoutRoom } from '../../../../../src/main/archive/export/room'
import { commandLine } from '../../../../support/command-line'
import { articleHtml, capturedPage } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { savePage, tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const U = 'https://herald.example'
const all = { filter: {} }

async function filled(): Promise<Archive> {
  const archive = await tempArchive()
  await savePage(archive, 'flood', { title: 'The flood', tags: ['water'] })
  const content = articleHtml({
    title: 'A day later',
    paragraphs: [
      `As we wrote about <a href="${U}/flood?utm_source=x">the [great] flood</a> and <a href="https://other.example/x">elsewhere</a>.`,
      'The water went down again, and nobody knew for how long it would stay away.',
      `<img src="${U}/p.png" width="400" height="300">`
    ]
  })
  const resources = [{ url: `${U}/p.png`, mime: 'image/png', bytes: picture(400, 300, [9, 90, 160]) }]
  await archive.page.save({ page: capturedPage({ url: `${U}/later`, content, resources }) })
  return archive
}

describe('a preview', () => {
  test.each(exportFormat.options)('of %s says what would be written, and writes nothing', async (format) => {
    const archive = await filled()
    const { articles, bytes, look, more } = await archive.export.preview({ format, selection: all })
    expect([articles, more]).toEqual([2, 0])
    expect(bytes).toBeGreaterThan(500)
    const shown = look?.kind === 'text' ? look.text : look?.title
    expect(shown).toContain('A day later')
  })

  test('names the files of a folder as the export does', async () => {
    const archive = await filled()
    const to = join(tempFolder(), 'out')
    for (const format of ['markdown', 'html', 'site', 'text', 'mhtml'] as const) {
      const { names } = await archive.export.preview({ format, selection: all })
      await archive.export.run({ to, format, selection: all })
      const written = readdirSync(to, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
      expect(written.map(({ name }) => name).sort()).toEqual(names.map((name) => name.split('/').at(-1)).sort())
      rmSync(to, { recursive: true })
    }
  })

  test('of nothing, or with a template that is wrong', async () => {
    const archive = await filled()
    const none = { filter: { tag: 'none' } }
    expect(await archive.export.preview({ format: 'csv', selection: none })).toMatchObject({ articles: 0, look: null })
    const template = join(tempFolder(), 't.md')
    writeFileSync(template, 'Title: {{ title }}')
    const { look } = await archive.export.preview({ format: 'markdown', selection: all, template })
    expect(look).toEqual({ kind: 'text', text: 'Title: A day later' })
    writeFileSync(template, '{% if %}')
    await expect(archive.export.preview({ format: 'markdown', selection: all, template })).rejects.toMatchObject({
      code: 'invalid-input'
    })
  })

  test('on the command line', async () => {
    const folder = tempFolder()
    const archive = ['--archive', join(folder, 'archive')]
    await commandLine([...archive, 'seed-demo', '--articles', '15'])
    const to = join(folder, 'out')
    const { lines, code } = await commandLine([
      ...[...archive, '--json', 'export', '--to', to, '--format', 'markdown', '--all', '--dry-run']
    ])
    expect([code, lines[0]]).toMatchObject([0, { ok: true, format: 'markdown', articles: 15, path: to, more: 3 }])
    expect(readdirSync(folder)).toEqual(['archive'])
  })
})

describe('links between the notes of an export', () => {
  test('name the note where they are wanted; all others stay what they were', async () => {
    const archive = await filled()
    const notes = async (wikiLinks: boolean): Promise<string> => {
      const to = mkdtempSync(join(tempFolder(), 'out-'))
      await archive.export.run({ to, format: 'markdown', selection: all, wikiLinks })
      const name = readdirSync(to).find((each) => each.includes('A day later')) ?? ''
      return readFileSync(join(to, name), 'utf8')
    }
    expect(await notes(true)).toContain(
      '[[2024-03-05 The flood|the great flood]] and [elsewhere](https://other.example/x)'
    )
    expect(await notes(false)).toMatch(/\[the \\\[great\\\] flood\]\(https:\/\/herald\.example\/flood/)
  })
})

describe('room on the disk', () => {
  test('is looked at before anything is written, and told in a sentence', async () => {
    const free = (bytes: number | null) => async () => bytes
    await expect(refuseWithoutRoom('/x', 3e9, free(4e8))).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringMatching(
        /needs about 3\.0 GB beside 33\.6 MB that stay free, and only 400 MB are free there\. Nothing was written/
      )
    })
    await refuseWithoutRoom('/x', 1e6, free(1e9))
    await refuseWithoutRoom('/x', 1e6, free(null))
    await refuseWithoutRoom(join(tempFolder(), 'not/there/yet'), 1)
  })
})
