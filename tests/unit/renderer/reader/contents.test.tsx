import { expect, test } from 'vitest'
import { headingAt, headingsOf } from '@/reader/contents'

function body(html: string): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = html
  return element
}

test('a long read has its headings by depth, whatever its highest level is', () => {
  const found = headingsOf(body('<h3>One</h3><p>…</p><h4>Two <em>and a half</em></h4><h3></h3><h3>Three</h3>'))
  expect(found.map(({ text, depth }) => [text, depth])).toEqual([
    ['One', 0],
    ['Two and a half', 1],
    ['Three', 0]
  ])
})

test('one or two headings are no table of contents', () => {
  expect(headingsOf(body('<h2>One</h2><p>…</p><h2>Two</h2>'))).toEqual([])
})

test('the reader is under the last heading that has been passed', () => {
  expect(headingAt([100, 400, 900], 50)).toBe(-1)
  expect(headingAt([100, 400, 900], 400)).toBe(1)
  expect(headingAt([100, 400, 900], 5_000)).toBe(2)
})
