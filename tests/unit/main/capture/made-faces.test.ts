import { expect, it } from 'vitest'
import { facesOf, propertiesOf } from '../../../../src/main/capture/made-faces'

it('a face that a script has made is one of a style sheet', () => {
  const made = [
    { family: 'Own', source: 'url(/a.woff2)', descriptors: { unicodeRange: 'U+30-39', weight: '700', nonsense: 'x' } }
  ]
  expect(facesOf(made)).toBe('@font-face{font-family:"Own";src:url(/a.woff2);unicode-range:U+30-39;font-weight:700;}')
})

it('what is no list of faces is none', () => {
  for (const wrong of [null, 'x', [{ family: 1 }], { length: 3 }]) expect(facesOf(wrong)).toBe('')
})

it('properties that scripts have registered are rules, and none of them is more than one', () => {
  const made = [
    { name: '--tone', syntax: '<color>', inherits: false, initialValue: 'red' },
    { name: '--any', inherits: true }
  ]
  expect(propertiesOf(made)).toBe(
    '@property --tone{syntax:"<color>";inherits:false;initial-value:red;}\n@property --any{syntax:"*";inherits:true;}'
  )
  expect(propertiesOf([{ name: '--x', inherits: true, initialValue: 'red}body{display:none' }])).toBe('')
  expect(propertiesOf([{ name: '--x{}', inherits: true }])).toBe('')
  expect(propertiesOf(undefined)).toBe('')
})
