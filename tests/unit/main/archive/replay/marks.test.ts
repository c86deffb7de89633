import { describe, expect, it } from 'vitest'
import { marksFor, replayPage } from '../../../../../src/main/archive/replay'

function marked(content: string, query: string): { html: string; count: number } {
  const marks = marksFor(query)
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
    expect(marked('<p>tea &amp;\n  milk</p>', 'tea & milk').count).toBe(1)
  })

  it('is never markup, on neither side', () => {
    const { html } = marked('<p>&lt;b&gt; <b title="b">b</b></p>', '<b>')
    expect(html).toBe('<p><mark id="cuttings-found-1" data-cuttings-found>&lt;b&gt;</mark> <b title="b">b</b></p>')
  })

  it('is not marked where marks would not be shown, or would be text', () => {
    const page =
      '<title>tea</title><select><option>tea</option></select><svg><text>tea</text></svg><textarea>tea</textarea><style>tea{}</style><p>tea</p>'
    expect(marked(page, 'tea').count).toBe(1)
  })

  it('is nothing when nothing is looked for', () => {
    expect(marksFor('  ')).toBeNull()
    expect(marked('<p>(a.b)</p>', 'a.b').count).toBe(1)
    expect(marked('<p>(axb)</p>', 'a.b').count).toBe(0)
  })
})
