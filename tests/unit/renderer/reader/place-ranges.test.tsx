import { describe, expect, it } from 'vitest'
import { type Place, placeRanges } from '@/reader/place-ranges'

function shown(html: string): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = html
  return root
}

function textOf({ start, from, end, to }: Place): string {
  const range = document.createRange()
  range.setStart(start, from)
  range.setEnd(end, to)
  return range.toString()
}

function found(html: string, text: string, word: string): string[] {
  const ranges: [number, number][] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) ranges.push([at, at + word.length])
  return placeRanges(shown(html), text, ranges).map(textOf)
}

describe('a range of the text has its place in what is shown', () => {
  it('whatever the spaces, and across elements', () => {
    const html = '<p>The  old\n <b>har</b>bour</p><ul><li>quay &amp; harbour</li></ul>'
    expect(found(html, 'The old harbour\nquay & harbour', 'harbour')).toEqual(['harbour', 'harbour'])
    expect(found(html, 'The old harbour\nquay & harbour', 'old harbour')).toEqual(['old\n harbour'])
  })

  it('past captions, which are no part of the text', () => {
    const html = '<p>One ferry.</p><figure><figcaption>A ferry, seen.</figcaption></figure><p>Two ferry lines.</p>'
    const places = placeRanges(shown(html), 'One ferry.\nTwo ferry lines.', [
      [4, 9],
      [15, 20]
    ])
    expect(places.map(textOf)).toEqual(['ferry', 'ferry'])
    expect(places[1]?.start.nodeValue).toBe('Two ferry lines.')
  })

  it('around soft hyphens and marks of Arabic, with no letter lost', () => {
    expect(found('<p>Donau\u00addampf</p>', 'Donaudampf', 'dampf')).toEqual(['dampf'])
    expect(found('<p>قرأ كِتَابًا <i>قديمًا</i></p>', 'قرأ كِتَابًا قديمًا', 'كِتَابًا')).toEqual(['كِتَابًا'])
  })

  it('also where a line is missing or another stands between', () => {
    const html = '<p>Lead in.</p><p>Extra line that the text lacks.</p><p>Where the mill stood.</p>'
    expect(found(html, 'Lead in.\nNot shown at all: mill\nWhere the mill stood.', 'mill')).toEqual(['mill'])
  })

  it('and none where it is not shown', () => {
    expect(placeRanges(shown(''), 'mill', [[0, 4]])).toEqual([])
    expect(placeRanges(shown('<p>other</p>'), 'mill', [[0, 4]])).toEqual([])
    expect(placeRanges(shown('<p>mill</p>'), 'mill', [[4, 4]])).toEqual([])
  })
})
