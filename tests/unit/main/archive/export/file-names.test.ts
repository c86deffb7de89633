import { describe, expect, test } from 'vitest'
import { fileNamer, safeName } from '../../../../../src/main/archive/export/file-names'

describe('a file name', () => {
  test.each([
    ['../../etc/passwd', 'etc passwd'],
    ['..\\..\\windows\\system32', 'windows system32'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['CON', '_CON'],
    ['nul .txt', '_nul .txt'],
    ['COM¹', '_COM¹'],
    ['dots at the end...', 'dots at the end'],
    ['.hidden', 'hidden'],
    ['--to', 'to'],
    ['line\nbreak\tand\0zero', 'line break and zero'],
    ['evil\u202egpj.exe', 'evil gpj.exe'],
    ['', 'untitled'],
    ['???', 'untitled'],
    ['\ud800 alone', 'alone']
  ])('of %j is %j', (title, name) => {
    expect(safeName(title)).toBe(name)
  })

  test.each(['الميناء القديم', 'می‌روم', 'Ледовая почта', '云岭的茶农', 'हिन्दी समाचार', '👨‍👩‍👧 family', 'Straße'])(
    'keeps %j as it is',
    (title) => {
      expect(safeName(title)).toBe(title.normalize('NFC'))
    }
  )

  test.each(['x'.repeat(5_000), '云'.repeat(500), '👨‍👩‍👧'.repeat(100), `a${'\u0301'.repeat(900)}`])(
    'stays below 120 bytes and whole characters',
    (title) => {
      const name = fileNamer()(title, '2024-03-05', '.html')
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
      expect(name).not.toContain('\ufffd')
      expect(Buffer.from(name).toString()).toBe(name)
    }
  )

  test('that is cut ends with a whole word', () => {
    expect(safeName('2017-05-31 «Больше ждать нельзя» Ирина Орлова о новом расписании паромов')).toBe(
      '2017-05-31 «Больше ждать нельзя» Ирина Орлова о новом'
    )
  })

  test('is never given twice, also not where a file system takes two for one', () => {
    const nameOf = fileNamer()
    const titles = ['Story', 'story', 'STORY', 'Café', 'Cafe\u0301', 'Story', 'Straße', 'STRASSE']
    const names = titles.map((title) => nameOf(title, null, '.md'))
    expect(new Set(names.map((name) => name.normalize('NFC').toUpperCase())).size).toBe(titles.length)
    expect(names[1]).toBe('story 2.md')
  })

  test('of ten thousand equal titles comes without comparing all with all', () => {
    const nameOf = fileNamer()
    const names = Array.from({ length: 10_000 }, () => nameOf('Weather', '2024-03-05', '.html'))
    expect(new Set(names).size).toBe(10_000)
    expect(names[9_999]).toBe('2024-03-05 Weather 10000.html')
  })
})
