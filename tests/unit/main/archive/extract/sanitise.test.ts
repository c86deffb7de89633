import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { correct } from '../../../../../src/main/archive/extract/correct'
import { correction } from '../../../../../src/shared/correction'
import { capturedPage } from '../../../../support/pages'
import { ATTACKS } from '../replay/attack-vectors'

const ELEMENTS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp figure figcaption img table caption colgroup col thead tbody tfoot tr th td a abbr b strong i em u s del ins mark small sub sup br hr span div time bdi bdo ruby rt rp'.split(
    ' '
  )
)
const ATTRIBUTES = /^(dir|lang|href|title|src|alt|width|height|colspan|rowspan|scope|start|reversed|datetime)$/

/** What may not be in a body that is kept; written apart from what it checks. */
function foreign(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.has(name)) found.push(`<${name}>`)
      for (const [key, value] of Object.entries(attributes)) {
        const safe =
          key === 'href' ? /^(https?:\/\/|mailto:)/.test(value) : key !== 'src' || /^cuttings:\/\/blob\//.test(value)
        if (!ATTRIBUTES.test(key) || !safe) found.push(`${name} ${key}=${value}`)
      }
    },
    onprocessinginstruction: (_, data) => void found.push(data),
    oncomment: (data) => void found.push(`<!--${data}-->`)
  })
  parser.end(html)
  return found
}

const PROSE =
  'The river rose by two metres overnight and reached the lower streets of the old town before dawn, they said.'

function articleWith(markup: string) {
  const content = `<html><body><article><h1>Flood</h1><p>${PROSE}</p><p>${PROSE} ${markup}</p>${markup}<div>${markup}</div><p>${PROSE}</p></article></body></html>`
  return extract(capturedPage({ content }))
}

const attacks = Object.values(ATTACKS).flat()

test('there are many ways in', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(150)
})

test.each(attacks)('%s does not survive', (attack) => {
  const article = articleWith(attack)
  expect(foreign(article.html)).toEqual([])
  expect(
    foreign(
      correct(article, correction.parse({ dropped: ['nothing of it'], restored: [{ text: attack, after: null }] })).html
    )
  ).toEqual([])
})

/** Always the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

test('nor do 600 of them cut up and joined anew', () => {
  const next = numbers(7)
  const piece = (): string => {
    const attack = attacks[Math.floor(next() * attacks.length)] ?? ''
    const at = Math.floor(next() * attack.length)
    return next() < 0.5 ? attack.slice(0, at) : attack.slice(at)
  }
  for (let round = 0; round < 30; round++) {
    const markup = Array.from({ length: 20 }, piece).join(next() < 0.5 ? '' : ' ')
    expect(foreign(articleWith(markup).html)).toEqual([])
  }
})
