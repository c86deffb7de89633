import { describe, expect, it } from 'vitest'
import { shownByline } from '@/library/shown-byline'

const NAMES = ['Ada Lind', 'Jon Vik', 'Mara Stein']
const TEXT = 'Ada Lind, Jon Vik, Mara Stein'

/** The places of these words in all names. */
const found = (...words: string[]): [number, number][] =>
  words.map((word) => [TEXT.indexOf(word), TEXT.indexOf(word) + word.length])

const marked = (...words: string[]): string[] => {
  const { text, ranges } = shownByline(NAMES, found(...words))
  return [text, ...ranges.map(([from, to]) => text.slice(from, to))]
}

describe('the authors of a row', () => {
  it('are all named where none was searched for', () => {
    expect(shownByline(NAMES, [])).toEqual({ text: TEXT, ranges: [] })
    expect(shownByline([], [])).toEqual({ text: '', ranges: [] })
  })

  it('begin with the one that was found, whose marks stay on its letters', () => {
    expect(marked('Ada')).toEqual([TEXT, 'Ada'])
    expect(marked('Vik')).toEqual(['… Jon Vik, Mara Stein', 'Vik'])
    expect(marked('Jon', 'Stein')).toEqual(['… Jon Vik, Mara Stein', 'Jon', 'Stein'])
    expect(marked('Mara', 'Stein')).toEqual(['… Mara Stein', 'Mara', 'Stein'])
  })
})
