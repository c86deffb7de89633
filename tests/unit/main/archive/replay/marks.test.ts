import { describe, expect, it } from 'vitest'
import { marksFor, replayPage } from '../../../../../src/main/archive/replay'
import { Library, openEngine } from '../search/library'

const finder = (query: string) => openEngine(new Library()).finder(query)

function marked(content: string, query: string): { html: string; count: number } {
  const find = finder(query)
  const marks = find && marksFor(find)
  const html = replayPage({ content, baseUrl: null, resolve: () => null, marks })
  return { html: html.replace(/<style>\[data-cuttings-found.*$/s, ''), count: marks?.count() ?? 0 }
}

describe('what is looked for in a page', () => {
  it('is marked in letters of any case, each with a number', () => {
    expect(marked('<p>A Ferry, the ferry</p>', 'ferry')).toEqual({
      html: '<p>A <mark id="cuttings-found-1" data-cuttings-found>Ferry</mark>, the <mark id="cuttings-found-2" data-cuttings-found>ferry</mark></p>',
      count: 2
    })
  })

  it('may stand over a line break and around character references', () => {
    expect(marked('<p>tea &amp;\n  milk</p>', '"tea milk"').count).toBe(1)
    expect(marked('<p>tea &amp;\n  milk</p>', 'tea & milk').count).toBe(2)
  })

  it('is found as the search finds it, in every script', () => {
    const found = (text: string, query: string) =>
      [...marked(`<p>${text}</p>`, query).html.matchAll(/data-cuttings-found>([^<]*)</g)].map(([, word]) => word)
    expect(found('Straße und Müller', 'strasse')).toEqual(['Straße'])
    expect(found('Straße und Müller', 'mueller')).toEqual(['Müller'])
    expect(found('قرأت الكِتَابَ اليوم', 'كتاب')).toEqual(['الكِتَابَ'])
    expect(found('می‌روم و مي روم', 'می‌روم')).not.toEqual([])
    expect(found('Ёлка стоит', 'елка')).toEqual(['Ёлка'])
    expect(found('東京都知事選挙', '知事')).toEqual(['知事'])
    expect(found('the unfinished harbours', 'harb')).toEqual(['harbours'])
    expect(found('a title and a word', 'title:word -a')).toEqual(['word'])
  })

  it('is never markup, on neither side', () => {
    const { html } = marked('<p>&lt;b&gt; <b title="bee">x</b></p>', '<b>')
    expect(html).toBe('<p>&lt;<mark id="cuttings-found-1" data-cuttings-found>b</mark>&gt; <b title="bee">x</b></p>')
  })

  it('is not marked where marks would not be shown, or would be text', () => {
    const page =
      '<title>tea</title><select><option>tea</option></select><svg><text>tea</text></svg><textarea>tea</textarea><style>tea{}</style><p>tea</p>'
    expect(marked(page, 'tea').count).toBe(1)
  })

  it('is nothing when nothing is looked for', () => {
    expect(finder('  ')).toBeNull()
    expect(finder('-tea')).toBeNull()
    expect(marked('<p>(a.b)</p>', 'a.b').count).toBe(1)
    expect(marked('<p>(axb)</p>', 'a.b').count).toBe(0)
  })
})
