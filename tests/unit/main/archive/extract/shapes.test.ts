import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { capturedPage } from '../../../../support/pages'
import { ARTICLE_SHAPES } from '../../../../support/systems/article-shapes'
import { OUTSIDE_SHAPES } from '../../../../support/systems/outside-shapes'
import { SPECIAL_SHAPES } from '../../../../support/systems/special-shapes'

describe.each([...ARTICLE_SHAPES, ...SPECIAL_SHAPES, ...OUTSIDE_SHAPES])(
  '$name',
  ({ html, text, pictures, lead, ...shape }) => {
    const found = extract(capturedPage({ content: html, url: 'https://paper.example/2024/story' }))

    test('the text and nothing else', () => {
      expect(found.text.split('\n')).toEqual(text)
    })

    test('what is known about it', () => {
      expect(found.title).toBe(shape.title)
      if (shape.byline) expect(found.byline).toEqual(shape.byline)
      if (shape.standfirst) expect(found.standfirst).toBe(shape.standfirst)
      if (shape.published) expect(found.publishedAt).toBe(shape.published)
      if (shape.modified) expect(found.modifiedAt).toBe(shape.modified)
      if (shape.siteName) expect(found.siteName).toBe(shape.siteName)
      if (shape.section) expect(found.section).toBe(shape.section)
      if (shape.kind) expect(found.pageKind).toBe(shape.kind)
      if (shape.access) expect(found.access).toBe(shape.access)
      if (shape.direction) expect(found.direction).toBe(shape.direction)
    })

    if (pictures)
      test('pictures with their captions and credits', () => {
        expect(found.images.map(({ caption, credit }) => ({ caption, credit }))).toEqual(pictures)
        if (lead) expect(found.images.find((image) => image.lead)?.url).toContain(lead)
      })
  }
)
