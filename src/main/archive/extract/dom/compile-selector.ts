import type { AttributeSelector, Selector as Token } from 'css-what'
import type { Clue } from './element-index'

export type Test = (element: Element) => boolean

/**
 * One test for a whole list of selectors: names of elements are looked up together, and all that is asked of one
 * attribute is one pattern. Lists of dozens of class names are as quick as one.
 */
export function testOf(list: Token[][]): Test {
  const simple = list.filter((each) => each.length === 1)
  const names = new Set(simple.flatMap(([token]) => (token?.type === 'tag' ? [token.name.toLowerCase()] : [])))
  const tests = [
    ...byAttribute(simple.flatMap(([token]) => (token?.type === 'attribute' ? [token] : []))),
    ...list.filter((each) => !isGathered(each)).map(compound)
  ]
  if (tests.length === 0) return ({ localName }) => names.has(localName)
  const [only] = tests
  if (names.size === 0 && tests.length === 1 && only) return only
  return (element) => {
    if (names.has(element.localName)) return true
    for (const test of tests) if (test(element)) return true
    return false
  }
}

/** Where to look for the elements that a list of selectors means, when there is an index. */
export function cluesOf(list: Token[][]): Clue[] {
  const simple = list.filter(isGathered).map(([token]) => token)
  return [
    ...simple.flatMap((token): Clue[] => (token?.type === 'tag' ? [{ name: token.name.toLowerCase() }] : [])),
    ...patternsOf(simple.flatMap((token) => (token?.type === 'attribute' ? [token] : []))).map((attribute) => ({
      attribute
    })),
    ...list.filter((each) => !isGathered(each)).map((tokens) => ({ ...clueIn(tokens), test: compound(tokens) }))
  ]
}

/** Of the last part: its name, else an attribute of it. */
function clueIn(tokens: Token[]): Clue {
  const own = tokens.slice(tokens.map(({ type }) => JOINTS.has(type)).lastIndexOf(true) + 1)
  const tag = own.find((token) => token.type === 'tag')
  if (tag?.type === 'tag') return { name: tag.name.toLowerCase() }
  const [attribute] = patternsOf(own.flatMap((token) => (token.type === 'attribute' ? [token] : [])).slice(0, 1))
  return attribute ? { attribute } : {}
}

function isGathered([token, ...more]: Token[]): boolean {
  return more.length === 0 && (token?.type === 'tag' || token?.type === 'attribute')
}

/** A test for each attribute that is asked about, small and capital letters apart and alike. */
function byAttribute(tokens: AttributeSelector[]): Test[] {
  return patternsOf(tokens).map(({ name, pattern }) => attributeTest(name, pattern))
}

function patternsOf(tokens: AttributeSelector[]): { name: string; pattern: RegExp }[] {
  const patterns = new Map<string, string[]>()
  for (const token of tokens) {
    const key = `${token.ignoreCase === true ? 'i' : ''} ${token.name}`
    patterns.set(key, [...(patterns.get(key) ?? []), patternOf(token)])
  }
  return [...patterns].map(([key, parts]) => {
    const [flags = '', name = ''] = key.split(' ')
    return { name, pattern: new RegExp(parts.join('|'), `s${flags}`) }
  })
}

function attributeTest(name: string, pattern: RegExp): Test {
  return (element) => {
    const attribute = element.getAttributeNode(name)
    return attribute !== null && pattern.test(attribute.value)
  }
}

function patternOf({ action, value }: AttributeSelector): string {
  const text = value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  if (action === 'exists') return ''
  if (action === 'any') return text
  if (action === 'element') return `(?:^|\\s)${text}(?!\\S)`
  if (action === 'start') return `^${text}`
  if (action === 'end') return `${text}$`
  if (action === 'equals') return `^${text}$`
  throw new Error(`Selectors are not compiled with “${action}”.`)
}

const JOINTS = new Set<string>(['descendant', 'child', 'adjacent'])

/** "article > h1.title": the last part is asked first. */
function compound(tokens: Token[]): Test {
  const at = tokens.map(({ type }) => JOINTS.has(type)).lastIndexOf(true)
  const own = tokens.slice(at + 1).map(single)
  const test: Test = (element) => own.every((each) => each(element))
  const [joint, before] = [tokens[at], at < 0 ? null : compound(tokens.slice(0, at))]
  if (!joint || !before) return test
  return (element) => test(element) && standsBy(joint.type, before, element)
}

function standsBy(joint: string, test: Test, element: Element): boolean {
  if (joint === 'adjacent') return element.previousElementSibling !== null && test(element.previousElementSibling)
  for (let at = element.parentElement; at; at = joint === 'child' ? null : at.parentElement) if (test(at)) return true
  return false
}

function single(token: Token): Test {
  if (token.type === 'tag') return named(token.name.toLowerCase())
  if (token.type === 'universal') return () => true
  if (token.type === 'attribute') return byAttribute([token])[0] ?? (() => false)
  if (token.type === 'pseudo' && Array.isArray(token.data)) {
    const inner = testOf(token.data)
    if (token.name === 'not') return (element) => !inner(element)
    if (token.name === 'is') return inner
    if (token.name === 'has') return (element) => holds(element, inner)
  }
  throw new Error('Such a selector is not compiled here.')
}

function named(name: string): Test {
  return ({ localName }) => localName === name
}

function holds(element: Element, test: Test): boolean {
  for (let at = element.firstElementChild; at; at = at.nextElementSibling) if (test(at) || holds(at, test)) return true
  return false
}
