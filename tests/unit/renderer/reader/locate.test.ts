import { describe, expect, it } from 'vitest'
import { anchorOf, locate } from '@/reader/marks/locate'

const TEXT =
  'The river rose by two metres overnight.\nVolunteers carried furniture to the upper floors.\nThe mayor said that the water would keep rising until the evening.\nThe mayor said that nobody was missing.'

function marked(words: string, text = TEXT, nth = 0) {
  let from = -1
  for (let n = 0; n <= nth; n++) from = text.indexOf(words, from + 1)
  return anchorOf(text, { from, to: from + words.length })
}

function found(text: string, anchor: Parameters<typeof locate>[1]) {
  const span = locate(text, anchor)
  return span && text.slice(span.from, span.to)
}

describe('a marked passage', () => {
  it('is found by its words, wherever they have moved to', () => {
    const anchor = marked('carried furniture')
    expect(found(`A new first paragraph.\n${TEXT}`, anchor)).toBe('carried furniture')
    expect(found('They carried furniture.', anchor)).toBe('carried furniture')
  })

  it('is told from the same words elsewhere by what is around them', () => {
    const second = marked('The mayor said that', TEXT, 1)
    const span = locate(`Earlier.\n${TEXT}`, second)
    expect(TEXT.slice((span?.from ?? 0) - 9)).toMatch(/^The mayor said that nobody/)
  })

  it('is told from the same words elsewhere by its place, where nothing else tells', () => {
    const text = 'no no no no'
    expect(locate(text, { quote: 'no', prefix: '', suffix: '', position: 6 })).toEqual({ from: 6, to: 8 })
  })

  it('survives small changes of its words', () => {
    const anchor = marked('Volunteers carried furniture to the upper floors')
    expect(found(TEXT.replace('carried furniture', 'carried the furniture'), anchor)).toBe(
      'Volunteers carried the furniture to the upper floors'
    )
  })

  it('survives that two paragraphs became one', () => {
    const anchor = marked('overnight.\nVolunteers')
    expect(found(TEXT.replace('\n', ' '), anchor)).toBe('overnight. Volunteers')
  })

  it('is not found where it was taken out', () => {
    expect(
      locate(
        TEXT.replace('Volunteers carried furniture to the upper floors.', ''),
        marked('Volunteers carried furniture to the upper floors')
      )
    ).toBeNull()
    expect(locate('', marked('Volunteers'))).toBeNull()
  })

  it('may be long, and changed in its middle', () => {
    const long = Array.from({ length: 40 }, (_, n) => `Sentence number ${n} says something of its own.`).join(' ')
    const anchor = marked(long, `Before. ${long} After.`)
    const changed = `Before. ${long.replace('number 20 says', 'number twenty, as we learn, tells')} After.`
    expect(found(changed, anchor)?.startsWith('Sentence number 0')).toBe(true)
    expect(found(changed, anchor)?.endsWith('number 39 says something of its own.')).toBe(true)
  })

  it.each([
    ['市政府周二表示，洪水已经退去。', '洪水已经'],
    ['ระดับน้ำเพิ่มขึ้นสองเมตรในคืนเดียว', 'สองเมตร'],
    ['ارتفع النهر مترين خلال الليل.', 'النهر مترين']
  ])('is found in %s', (text, words) => {
    expect(found(`。 ${text}`, marked(words, text))).toBe(words)
  })

  it('never hangs or throws, whatever it is', () => {
    let seed = 7
    const random = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed % most
    }
    const text = (length: number) => Array.from({ length }, () => 'ab \n،文😀'[random(8)] ?? ' ').join('')
    for (let n = 0; n < 300; n++) {
      const whole = text(random(400))
      const span = locate(whole, {
        quote: text(1 + random(500)),
        prefix: text(9),
        suffix: text(9),
        position: random(900)
      })
      if (span) expect(span.from >= 0 && span.to <= whole.length && span.from < span.to).toBe(true)
    }
  })
})
