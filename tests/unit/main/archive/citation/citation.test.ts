import { describe, expect, test } from 'vitest'
import {
  authorName,
  bibtexWriter,
  cite,
  cslItem,
  referenceOf,
  risRecord
} from '../../../../../src/main/archive/citation'
import { article } from '../export/articles'

const reference = (given: Parameters<typeof article>[0] = {}) =>
  referenceOf(article({ note: null, tags: [], ...given }))

describe('names', () => {
  test.each([
    ['Ada North', { family: 'North', given: 'Ada' }],
    ['Ludwig van Berg', { family: 'van Berg', given: 'Ludwig' }],
    ['Ludwig van den Berg Jr.', { family: 'van den Berg', given: 'Ludwig', suffix: 'Jr.' }],
    ['Martin Luther King, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['De la Cruz', { literal: 'De la Cruz' }],
    ['Al Gore', { family: 'Gore', given: 'Al' }],
    ['North, Ada', { family: 'North', given: 'Ada' }],
    ['ليلى حداد', { family: 'حداد', given: 'ليلى' }],
    ['许思远', { literal: '许思远' }],
    ['Reuters', { literal: 'Reuters' }],
    ['AFP', { literal: 'AFP' }],
    ['Harbour News Agency', { literal: 'Harbour News Agency' }],
    ['', { literal: '' }]
  ])('%s', (name, expected) => {
    expect(authorName(name)).toEqual(expected)
  })
})

describe('styles', () => {
  test('two authors', () => {
    const given = reference()
    expect(cite(given, 'apa')).toBe(
      'North, A., & South, B. (2024, March 5). Flood reaches the old town. The Herald. https://herald.example/flood'
    )
    expect(cite(given, 'chicago')).toBe(
      'North, Ada, and Ben South. “Flood reaches the old town.” The Herald, March 5, 2024. Accessed March 6, 2024. https://herald.example/flood.'
    )
    expect(cite(given, 'mla')).toBe(
      'North, Ada, and Ben South. “Flood reaches the old town.” The Herald, 5 March 2024, https://herald.example/flood. Accessed 6 March 2024.'
    )
    expect(cite(given, 'harvard')).toBe(
      'North, A. and South, B. (2024) ‘Flood reaches the old town’, The Herald, 5 March. Available at: https://herald.example/flood (Accessed: 6 March 2024).'
    )
  })

  test('what follows a name stays behind it, where each format has it', () => {
    const given = reference({ byline: ['Martin Luther King Jr.', 'Ben South'] })
    expect(cite(given, 'apa')).toMatch(/^King, M\. L\., Jr\., & South, B\. /)
    expect(cite(given, 'chicago')).toMatch(/^King, Martin Luther, Jr\., and Ben South\. /)
    expect(cite(reference({ byline: ['Ben South', 'Martin Luther King Jr.'] }), 'mla')).toMatch(
      /^South, Ben, and Martin Luther King Jr\. /
    )
    expect(bibtexWriter()(given)).toContain('author = {King, Jr., Martin Luther and South, Ben}')
    expect(risRecord(given)).toContain('AU  - King, Martin Luther, Jr.\r\n')
    expect(cslItem(given).author).toMatchObject([{ family: 'King', suffix: 'Jr.' }, { family: 'South' }])
  })

  test('no author, no date, a question for a title', () => {
    const given = reference({ byline: [], publishedAt: null, title: 'Who pays?' })
    expect(cite(given, 'apa')).toBe('Who pays? (n.d.). The Herald. https://herald.example/flood')
    expect(cite(given, 'chicago')).toBe('“Who pays?” The Herald. Accessed March 6, 2024. https://herald.example/flood.')
    expect(cite(given, 'harvard')).toBe(
      'The Herald (no date) ‘Who pays?’. Available at: https://herald.example/flood (Accessed: 6 March 2024).'
    )
  })

  test('the archived copy’s hash is told where there is one', () => {
    expect(cite({ ...reference(), sha256: 'ab' }, 'mla')).toMatch(/\[Archived copy: SHA-256 ab\]$/)
  })
})

test('BibTeX: nothing in a title means anything to LaTeX; keys are unique', () => {
  const entry = bibtexWriter()
  const given = reference({ title: '100% of $5 & {more}_\\end^~#', byline: [] })
  expect(entry(given)).toContain(
    'title = {{100\\% of \\$5 \\& \\{more\\}\\_\\textbackslash{}end\\textasciicircum{}\\textasciitilde{}\\#}}'
  )
  const keys = [entry(given), entry(given)].map((text) => /@article\{([^,]+),/.exec(text)?.[1])
  expect(new Set(keys).size).toBe(2)
})

test('RIS: a value is one line, whatever it holds', () => {
  const record = risRecord(reference({ title: 'Two\r\nER  - \r\nlines', standfirst: 'a\nb' }))
  expect(record.match(/^ER {2}- $/gm)).toHaveLength(1)
  expect(record).toContain('TI  - Two ER - lines\r\n')
  expect(record).toContain('DA  - 2024/03/05/')
})

test('CSL-JSON holds what is known, and nothing else', () => {
  expect(cslItem(reference({ publishedAt: '2024-03', standfirst: null }))).toEqual({
    id: 'aaaaaaaaaaaaaa',
    type: 'article-newspaper',
    title: 'Flood reaches the old town',
    'container-title': 'The Herald',
    section: 'World',
    author: [
      { family: 'North', given: 'Ada' },
      { family: 'South', given: 'Ben' }
    ],
    issued: { 'date-parts': [[2024, 3]] },
    accessed: { 'date-parts': [[2024, 3, 6]] },
    URL: 'https://herald.example/flood',
    language: 'en',
    archive: 'Cuttings'
  })
})
