import type { Completions } from '@shared/search'
import { describe, expect, it } from 'vitest'
import { exactly } from '@/search/exactly'
import { suggestionsFor } from '@/search/suggestions'

const nothing = { recent: [], saved: [] }
const completions = (start: number, end: number, items: Completions['items']): Completions => ({ start, end, items })

describe('what is offered under the search box', () => {
  it('takes the place of what is being typed and goes on after it', () => {
    const given = completions(7, 13, [{ kind: 'tag', label: 'arms trade', insert: 'tag:"arms trade"', count: 4 }])
    const [tag] = suggestionsFor('budget arms t rest', given, nothing)
    expect(tag).toMatchObject({ query: 'budget tag:"arms trade" rest', caret: 23, inField: false, count: 4 })
  })

  it('leaves no space after a field, whose value follows', () => {
    const given = completions(0, 2, [{ kind: 'field', label: 'tag:', insert: 'tag:', count: 0 }])
    expect(suggestionsFor('ta', given, nothing)[0]).toMatchObject({ query: 'tag:', caret: 4, count: null })
  })

  it('knows the value of a field, which Tab alone may take', () => {
    const given = completions(4, 6, [{ kind: 'tag', label: 'sports', insert: 'sports', count: 2 }])
    expect(suggestionsFor('tag:sp', given, nothing)[0]).toMatchObject({ query: 'tag:sports ', inField: true })
  })

  it('does not offer what is typed already', () => {
    const given = completions(0, 5, [{ kind: 'word', label: 'water', insert: 'water', count: 9 }])
    expect(suggestionsFor('water', given, { recent: ['Water'], saved: [] })).toEqual([])
  })

  it('begins, in an empty box, with saved and then earlier searches', () => {
    const known = { recent: ['harbour', 'budget vote'], saved: [{ id: 's', name: 'Birds', total: 3 }] }
    expect(suggestionsFor('', null, known).map(({ label }) => label)).toEqual(['Birds', 'harbour', 'budget vote'])
    expect(suggestionsFor('vo', null, known).map(({ label }) => label)).toEqual(['budget vote'])
    expect(suggestionsFor('bir', null, known)).toMatchObject([{ kind: 'saved', savedId: 's', count: 3 }])
  })
})

describe('what was typed, exactly', () => {
  it('has the corrected words in quotation marks and the others as they are', () => {
    expect(exactly('harbuor  storm', 'harbour  storm')).toBe('"harbuor"  storm')
    expect(exactly('storm -harbuor', 'storm -harbour')).toBe('storm -"harbuor"')
  })

  it('is quoted whole where words cannot be told apart', () => {
    expect(exactly('water "bord"', 'waterboard')).toBe('"water  bord"')
  })

  it('leaves fields and quotations alone', () => {
    expect(exactly('title:harbuor "a', 'title:harbour "a')).toBe('title:harbuor "a')
  })
})
