import { expect, test } from 'vitest'
import { analyse } from '../../../../../src/main/archive/search/analysis/analyse'
import { keptTokens } from '../../../../../src/main/archive/search/passage/kept-tokens'

const TEXTS = ['صوّت النواب على مشروع قانون الموازنة', 'Депутаты приняли бюджет на год', '国会は予算案を可決した']

test('what is kept of a text is what it is read as, also when others have taken its place', () => {
  for (const round of [1, 2, 3]) {
    for (const text of TEXTS) expect(keptTokens(text)).toEqual(analyse(text))
    for (let n = 0; n < 200; n += 1) keptTokens(`${'слово '.repeat(500)} ${round} ${n}`)
  }
})

test('texts in plain letters are not kept', () => {
  expect(keptTokens('The harbour budget was passed in May, said the café owner')).toBeNull()
  expect(keptTokens('')).toBeNull()
})
