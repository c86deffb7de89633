// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { mapText } from '@/reader/marks/text-map'

function map(html: string) {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.append(root)
  return { root, map: mapText(root) }
}

test('blocks are lines, and white space is one space', () => {
  const { map: read } = map('<p>One\n   two <b>three</b></p>\n<p> four</p><ul><li>five</li></ul>')
  expect(read.text).toBe('One two three\nfour\nfive')
})

test('a place in the text leads to its node, and back', () => {
  const { map: read } = map('<p>One <b>two</b> three</p><p>four</p>')
  for (const words of ['One', 'two', 'wo thr', 'three\nfour', 'four']) {
    const from = read.text.indexOf(words)
    const range = read.rangeOf(from, from + words.length)
    expect(range && read.offsetOf(range.startContainer, range.startOffset)).toBe(from)
    expect(range && read.offsetOf(range.endContainer, range.endOffset)).toBe(from + words.length)
  }
})

test('a place between elements is that of the text that follows', () => {
  const { root, map: read } = map('<p>One</p><p>two</p>')
  expect(read.offsetOf(root, 1)).toBe(read.text.indexOf('two'))
  expect(read.offsetOf(root, 2)).toBe(read.text.length)
})

test('what is outside has no place', () => {
  const { map: read } = map('<p>One</p>')
  expect(read.offsetOf(document.createTextNode('x'), 0)).toBeNull()
  expect(read.rangeOf(2, 2)).toBeNull()
  expect(map('').map.rangeOf(0, 1)).toBeNull()
})
