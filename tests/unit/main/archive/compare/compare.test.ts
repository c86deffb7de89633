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

  const numbers = (language: string, before: string, after: string) =>
    compareVersions(told(before, { language }), told(after, { language }))
      .changes.filter(({ kind }) => kind === 'number')
      .map((change) => [change.before, change.after])

  it.each([
    ['en', 'At least three people died.', 'At least four people died.', 'three', 'four'],
    ['en', 'Three people died.', '4 people died.', 'Three', '4'],
    ['en', 'It cost twenty-three crowns.', 'It cost twenty-four crowns.', 'twenty-three', 'twenty-four'],
    ['en', 'Two hundred came.', 'Three hundred came.', 'Two hundred', 'Three hundred'],
    ['en', 'It costs 3 million euros.', 'It costs 4 million euros.', '3 million', '4 million'],
    ['de', 'Bei dem Unfall starben drei Menschen.', 'Bei dem Unfall starben vier Menschen.', 'drei', 'vier'],
    [
      'de',
      'Es kamen zweiundzwanzig Gäste.',
      'Es kamen zweihundertdreißig Gäste.',
      'zweiundzwanzig',
      'zweihundertdreißig'
    ],
    ['fr', 'Quatre-vingt-dix maisons.', 'Quatre-vingts maisons.', 'Quatre-vingt-dix', 'Quatre-vingts'],
    ['ru', 'Погибли три человека.', 'Погибли пять человек.', 'три', 'пять'],
    ['ar', 'قُتل ثلاثة أشخاص في الحادث.', 'قُتل خمسة أشخاص في الحادث.', 'ثلاثة', 'خمسة'],
    ['ar', 'وصل ثلاثة وعشرون لاجئًا.', 'وصل أربعة وعشرون لاجئًا.', 'ثلاثة وعشرون', 'أربعة وعشرون'],
    ['fa', 'بیست و سه نفر آمدند.', 'بیست و چهار نفر آمدند.', 'بیست و سه', 'بیست و چهار'],
    ['zh', '事故造成三人死亡。', '事故造成五人死亡。', '三', '五'],
    ['ja', '二百三十人が避難した。', '二百十三人が避難した。', '二百三十', '二百十三']
  ])('%s: numbers in words are numbers, as a whole: %s → %s', (language, before, after, was, is) => {
    expect(numbers(language, before, after)).toEqual([[was, is]])
  })

  it.each([
    ['en', 'Three people died.', '3 people died.'],
    ['en', 'Nobody knew that one of them left.', 'Nobody knew that she left.'],
    ['de', 'Er gab acht und blieb.', 'Er wartete und blieb.'],
    ['ar', 'وصل ٣ أشخاص.', 'وصل 3 أشخاص.'],
    ['ar', 'ثلاث سفن في الميناء.', 'ثلاثة زوارق في الميناء.'],
    ['zh', '情况十分严重。', '情况非常严重。'],
    [
      'en',
      'The bridge was closed after 12 cars had crossed it.\nNobody was hurt in the town.',
      'Nobody was hurt in the town.\nThe bridge was closed after 12 cars had crossed it.'
    ]
  ])('%s: what is written otherwise, means something else or merely moved is no changed number: %s', (...given) => {
    expect(numbers(...given)).toEqual([])
  })

  it('tells a German noun as no name, and a person as one', () => {
    const names = (before: string, after: string) =>
      compareVersions(told(before, { language: 'de' }), told(after, { language: 'de' })).changes
    expect(names('Dort steht das alte Haus.', 'Dort steht das alte Schloss.')).toEqual([])
    expect(names('Das sagte Anna Berg am Abend.', 'Das sagte Ute Tal am Abend.')).toMatchObject([
      { kind: 'name', before: 'Anna Berg', after: 'Ute Tal' }
    ])
  })

  it('tells a paragraph that moved as moved, and its words as neither new nor gone', () => {
    const [one, two, three] = [
      'The council met on Monday evening in the old hall.',
      'Nobody had expected a decision before the summer.',
      'The mayor spoke for an hour about the new bridge.'
    ]
    const compared = compareVersions(
      told(`${one}\n${two}\n${three}`),
      told(`${three}\n${one}\nSomething else is said here.`)
    )
    const moved = compared.parts.filter((part) => part.moved)
    expect(moved.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['added', three],
      ['removed', three]
    ])
    expect(compared).toMatchObject({ removedWords: 8, addedWords: 5 })
  })
})
