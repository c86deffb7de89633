import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportArticles } from '../../../../../src/main/archive/export'
import { tempFolder } from '../../../../support/temp-folder'
import { illustrated, photo, readerOf } from './articles'

const EVIL = '<script>alert(1)</script>'

async function exported(format: 'html' | 'markdown' | 'csv', source: string | Buffer, title = 'A & B') {
  const folder = tempFolder()
  const template = join(folder, 'my.liquid')
  writeFileSync(template, source)
  const to = join(folder, 'out')
  const request = { to, format, template, selection: { filter: {} }, overwrite: false }
  await exportArticles(request, readerOf(illustrated({ title, note: null })), {})
  const [name = ''] = readdirSync(to).filter((each) => /\.(md|html)$/.test(each) && each !== 'index.html')
  return { to, text: readFileSync(join(to, name), 'utf8') }
}

describe('a template of the user’s own', () => {
  test('makes Markdown of the values that an article has', async () => {
    const source =
      '# {{ title }} ({{ published | date: "%Y" }}){% if note %} NOTE{% endif %}\n{% for tag in tags %}#{{ tag }} {% endfor %}\n{{ content }}\n{{ citation.apa }}'
    const { to, text } = await exported('markdown', source)
    expect(text).toMatch(/^# A & B \(2024\)\n#water #old town/)
    expect(text).toContain('Volunteers carried furniture.')
    expect(text).toContain('The Herald. https://herald.example/flood')
    const [, path = ''] = /!\[[^\]]*\]\((images\/[^)]+)\)/.exec(text) ?? []
    expect(readFileSync(join(to, path))).toEqual(photo)
  })

  test('makes HTML in which every value is escaped but the body', async () => {
    const { text } = await exported('html', '<h1>{{ title }}</h1>{{ content | raw }}', EVIL)
    expect(text).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
    expect(text).toMatch(/<img src="data:image\/png;base64,/)
  })

  test.each([
    ['{% for tag in tags %}', /line 1/],
    ['one\n{{ title | nosuchfilter }}', /mistake in line 2.*nosuchfilter/],
    ['{% include "/etc/passwd" %}', /mistake/],
    ['{% render "../secret" %}', /mistake/],
    ['{% for a in (1..1000000000) %}{{ a }}{% endfor %}', /mistake/]
  ])('with a mistake (%s) stops before anything is written, and says where', async (source, message) => {
    const failed = exported('markdown', source)
    await expect(failed).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(failed).rejects.toThrow(message)
  })

  test.each([
    ['far too large', 'x'.repeat(1_000_001)],
    ['of bytes that are no text', Buffer.alloc(5_000)]
  ])('%s is refused in a sentence', async (_, source) => {
    await expect(exported('markdown', source)).rejects.toThrow('This file is no template')
  })

  test('is read in the encoding that its editor wrote it in', async () => {
    const { text } = await exported('markdown', Buffer.from('\ufeff[{{ title | size }}]', 'utf16le'))
    expect(text).toMatch(/^\[\d+\]$/)
  })

  test('reaches nothing but its values', async () => {
    const { text } = await exported(
      'markdown',
      '[{{ constructor }}{{ title.constructor }}{{ __proto__ }}{{ process }}{{ tags.constructor.constructor }}]'
    )
    expect(text).toBe('[]')
  })

  test('that is not there, or for another format, is told', async () => {
    const to = join(tempFolder(), 'out')
    const request = {
      to,
      format: 'markdown' as const,
      template: join(to, 'none'),
      selection: { filter: {} },
      overwrite: false
    }
    await expect(exportArticles(request, readerOf(illustrated()), {})).rejects.toMatchObject({ code: 'not-found' })
    await expect(exported('csv', 'x')).rejects.toMatchObject({ code: 'invalid-input' })
    expect(existsSync(to)).toBe(false)
  })
})
