import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../../../src/main/archive/compare'
import { compareTexts } from '../../../../../src/main/archive/compare/parts'

const told = (text: string, given: object = {}) => ({
  title: 'Title',
  standfirst: null,
  byline: [],
  language: 'en',
  text,
  ...given
})

const shown = (before: string, after: string, language = 'en') =>
  compareTexts(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('')

describe('two texts, word by word', () => {
  it.each([
    ['en', 'Twelve people died.', 'Fourteen people died.', '{-Twelve-}{+Fourteen+} people died.'],
    ['en', 'One.\nTwo.\nThree.', 'One.\nThree.', 'One.\n{-Two.\n-}Three.'],
    ['en', 'The red big house', 'The small blue house', 'The {-red big-}{+small blue+} house'],
    ['zh', '市长说洪水已经退去', '市长说洪水没有退去', '市长说洪水{-已经-}{+没有+}退去'],
    ['ja', '東京で雨が降った', '大阪で雨が降った', '{-東京-}{+大阪+}で雨が降った'],
    ['th', 'น้ำท่วมกรุงเทพ', 'น้ำท่วมเชียงใหม่', 'น้ำท่วม{-กรุงเทพ-}{+เชียงใหม่+}'],
    ['ar', 'قال الوزير إن المياه ارتفعت', 'قال المحافظ إن المياه ارتفعت', 'قال {-الوزير-}{+المحافظ+} إن المياه ارتفعت']
  ])('%s: what changed is told by words of the script', (language, before, after, expected) => {
    expect(shown(before, after, language)).toBe(expected)
  })

  it('make up both texts again, whatever they are', () => {
    let seed = 3
    const random = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed % most
    }
    const text = () =>
      Array.from({ length: random(60) }, () => ['a', 'bee', '12', '水', 'ماء', '\n', ' ', ', ', '😀'][random(9)]).join(
        ''
      )
    for (let n = 0; n < 300; n++) {
      const [before, after] = [text(), text()]
      const parts = compareTexts(before, after, null)
      const side = (other: string) =>
        parts
          .filter(({ kind }) => kind !== other)
          .map((part) => part.text)
          .join('')
      expect([side('added'), side('removed')]).toEqual([before, after])
    }
  })

  it('that have nothing in common are told soon', { timeout: 90_000 }, () => {
    const words = (from: number) => Array.from({ length: 20_000 }, (_, n) => `w${from + n}`).join(' ')
    const start = performance.now()
    compareTexts(words(0), words(50_000), 'en')
    expect(performance.now() - start).toBeLessThan(60_000)
  })
})

describe('what was edited', () => {
  it('names the headline first, then numbers, names and quotations', () => {
    const { changes } = compareVersions(
      told('On Monday 12 people died, said Ada North. “Nobody could have known this before,” she said.', {
        title: 'Twelve die'
      }),
      told('On Monday 14 people died, said Ben South. “Nobody could have known that before,” she said.', {
        title: 'Fourteen die'
      })
    )
    expect(changes).toMatchObject([
      { kind: 'headline', before: 'Twelve die', after: 'Fourteen die' },
      { kind: 'number', before: '12', after: '14', context: expect.stringContaining('people died') },
      { kind: 'name', before: 'Ada North', after: 'Ben South' },
      {
        kind: 'quote',
        before: '“Nobody could have known this before,”',
        after: '“Nobody could have known that before,”'
      }
    ])
  })

  it('shows what changed with the words around it, and an ellipsis where these go on', () => {
    const contextOf = (text: (amount: string) => string): string | null | undefined =>
      compareVersions(told(text('4')), told(text('6'))).changes[0]?.context
    expect(contextOf((amount) => `The port pays ${amount} euros.`)).toBe('The port pays 6 euros.')
    const long = contextOf(
      (amount) =>
        `First line.\nThe new crane at the north quay was built in a yard for ${amount} million euros, and the harbour master expects it to work by May.`
    )
    expect(long).toBe('… the north quay was built in a yard for 6 million euros, and the harbour master …')
  })

  it('does not tell a name or a number that merely moved', () => {
    const { changes } = compareVersions(
      told('It rained. Mayor Ada North spoke about 12 houses.'),
      told('Mayor Ada North spoke about 12 houses. It rained.')
    )
    expect(changes.filter(({ kind }) => kind === 'name')).toEqual([])
  })

  it('tells quotations that came and went', () => {
    const { changes } = compareVersions(told('He left. «Nous ne savons rien de tout cela.»'), told('He left.'))
    expect(changes).toMatchObject([{ kind: 'quote', before: '«Nous ne savons rien de tout cela.»', after: null }])
  })

  it('counts the words on either side', () => {
    expect(compareVersions(told('One two three'), told('One four'))).toMatchObject({ removedWords: 2, addedWords: 1 })
  })

  it('tells nothing where nothing changed', () => {
    expect(compareVersions(told('Same.'), told('Same.'))).toMatchObject({ changes: [], removedWords: 0, addedWords: 0 })
  })
})
