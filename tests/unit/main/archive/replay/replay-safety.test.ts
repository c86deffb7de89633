import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { replayPage, replayStylesheet } from '../../../../../src/main/archive/replay'
import { ATTACKS } from './attack-vectors'
import { foundDangers } from './found-dangers'

const resolve = (url: string): string | null =>
  url === 'https://news.example/a.jpg' ? 'cuttings://snapshot/s/1' : null
const replay = (content: string): string => replayPage({ content, baseUrl: 'https://news.example/', resolve })

for (const [kind, vectors] of Object.entries(ATTACKS)) {
  describe(`a replayed page is safe from ${kind}`, () => {
    it.each(vectors)('%j', (attack) => {
      expect(foundDangers(replay(attack))).toEqual([])
      expect(foundDangers(replay(`<p>before</p>${attack}<p>after</p>`))).toEqual([])
    })

    it.each(vectors)('%j, also after it went through once', (attack) => {
      expect(foundDangers(replay(replay(attack)))).toEqual([])
    })
  })
}

describe('the check that these tests stand on', () => {
  it.each([
    '<script>1</script>',
    '<img src=x onerror=1>',
    '<a href="javascript:1">x</a>',
    '<img src="https://evil.example/x.png">',
    '<p style="background:url(https://evil.example/x.png)">',
    '<style>@import "https://evil.example/x.css"</style>',
    '<iframe src="https://evil.example/"></iframe>',
    '<meta http-equiv=refresh content=0>',
    '<form action="/x">'
  ])('finds %j', (danger) => {
    expect(foundDangers(danger)).not.toEqual([])
  })
})

describe('a replayed page withstands', () => {
  it('nesting without end', () => {
    const page = `${'<div><b>'.repeat(200_000)}deep`
    expect(replay(page)).toContain('deep')
  })

  it('style rules nested without end', () => {
    const css = `${'@media a{'.repeat(100_000)}p{background:url(https://evil.example/x)}`
    expect(replayStylesheet(css, 'https://news.example/', resolve)).not.toContain('evil.example')
  })

  it('functions nested without end', () => {
    const css = `p{width:${'calc('.repeat(100_000)}1px}`
    expect(replayStylesheet(css, null, resolve)).toContain('calc(')
  })

  it('twenty megabytes, at a pace that one can wait for', { timeout: 30_000 }, () => {
    const piece = '<p class="a" style="color:red">Some words &amp; <a href="/x?a=1">a link</a> <img src="a.jpg"></p>\n'
    const page = piece.repeat(Math.ceil(20_000_000 / piece.length))
    expect(replay(page).length).toBeGreaterThan(20_000_000)
  })

  it.each([
    ['unclosed comments', '<!--'.repeat(200_000)],
    ['unclosed tags', '<a '.repeat(200_000)],
    ['ampersands', '&'.repeat(500_000)],
    ['half entities', '&#x'.repeat(200_000)],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['commas in a srcset', `<img srcset="${','.repeat(200_000)}">`],
    ['brackets in a srcset', `<img srcset="a ${'('.repeat(200_000)}">`],
    ['white space in a style', `<p style="background:url(${' '.repeat(300_000)}">`],
    ['unclosed strings in a style', `<style>${'"\n'.repeat(200_000)}</style>`],
    ['backslashes in a style', `<style>${'\\'.repeat(300_000)}</style>`],
    ['sheets in sheets', `<style>@import "${'data:text/css,@import%20'.repeat(20_000)}"</style>`]
  ])('%s without end', { timeout: 10_000 }, (_name, page) => {
    expect(foundDangers(replay(page))).toEqual([])
  })
})

describe('a replayed page is safe whatever pieces it is made of', () => {
  const PIECES = [
    ...Object.values(ATTACKS).flat(),
    ...['<', '>', '"', "'", '`', '/', '=', '&', ';', '--', '<!--', '-->', '<![CDATA[', ']]>', '\0', '\n', ' '],
    ...['<svg>', '</svg>', '<math>', '<style>', '</style>', '<template>', '</template>', '<title>', '</title>'],
    ...[
      '<textarea>',
      '<select>',
      '<table>',
      '<form>',
      '</form>',
      '<p ',
      'style="',
      'href="',
      'src="',
      'url(',
      ')',
      '\\'
    ]
  ]

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('made with seed %i', (seed) => {
    const random = generator(seed)
    for (let round = 0; round < 60; round++) {
      const count = 1 + Math.floor(random() * 12)
      const pieces = Array.from({ length: count }, () =>
        cut(PIECES[Math.floor(random() * PIECES.length)] ?? '', random)
      )
      const page = pieces.join('')
      expect({ page, dangers: foundDangers(replay(page)) }).toEqual({ page, dangers: [] })
    }
  })
})

describe('a replayed page still holds its text', () => {
  it.each(Object.values(ATTACKS.beacons ?? []))('around %j', (attack) => {
    const text = JSON.stringify(parseDocument(replay(`<p>before</p>${attack}`)).children.length)
    expect(replay(`<p>before</p>${attack}`)).toContain('<p>before</p>')
    expect(text).not.toBe('0')
  })
})

/** Some of the pieces are only parts of a vector. */
function cut(piece: string, random: () => number): string {
  if (random() < 0.6) return piece
  const start = Math.floor(random() * piece.length)
  return piece.slice(start, start + 1 + Math.floor(random() * piece.length))
}

/** The same numbers at every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
