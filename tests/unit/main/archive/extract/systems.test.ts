import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { capturedPage } from '../../../../support/pages'
import { systemPages } from '../../../../support/systems/pages'

describe.each(systemPages())('$name', ({ html, url, copy, body, captions, walled }) => {
  const found = extract(capturedPage({ content: html, url }))

  test('the text and nothing else', () => {
    expect(found.text).toBe(body.join('\n'))
  })

  test('headline, standfirst, names and section', () => {
    expect(found.title).toBe(copy.title)
    if (html.includes(copy.standfirst)) expect(found.standfirst).toBe(copy.standfirst)
    const named = copy.byline.names.filter((name) => html.includes(name))
    if (named.length > 0) expect(found.byline).toEqual(named)
    if (html.includes('article:section')) expect(found.section).toBe(copy.section)
  })

  test('pictures with their captions and credits', () => {
    expect(found.images.map(({ caption, credit }) => ({ caption, credit }))).toEqual(captions)
    if (captions.length > 0)
      expect(found.images[0]).toMatchObject({ lead: true, url: expect.stringMatching(/ferry\.jpg$/) })
  })

  test('an article, and whether all may read it', () => {
    expect(found.pageKind).toBe('article')
    expect(found.access).toBe(walled ? 'paywalled' : null)
  })
})
