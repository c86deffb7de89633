import { selector } from '../dom/selector'
import type { Found } from './found'
import { isNode, type LdNode } from './json-ld'

/** What a list of articles states of one: each field for itself, so nothing has to be made out of markup and texts. */
export interface StatedFacts {
  title?: string | null | undefined
  standfirst?: string | null | undefined
  byline?: string[] | null | undefined
  siteName?: string | null | undefined
  section?: string | null | undefined
  publishedAt?: string | null | undefined
  modifiedAt?: string | null | undefined
  keywords?: string[] | null | undefined
}

export const STATED_TYPE = 'application/vnd.cuttings.facts+json'

const STATED = selector(`script[type="${STATED_TYPE}"]`)
const LONGEST = 10_000

/** The facts that importing wrote into a page, as they are. */
export function statedFacts(document: Document): Record<string, Found<unknown>> {
  const facts = parsed(STATED.first(document)?.textContent ?? '')
  const texts = ['title', 'standfirst', 'siteName', 'section', 'publishedAt', 'modifiedAt'].map((name) => [
    name,
    textOf(facts[name])
  ])
  const lists = ['byline', 'keywords'].map((name) => [name, listOf(facts[name])])
  const told = [...texts, ...lists].filter(([, value]) => value !== null)
  return Object.fromEntries(told.map(([name, value]) => [name, { value, from: 'stated' }]))
}

function parsed(json: string): LdNode {
  try {
    const value: unknown = JSON.parse(json)
    return isNode(value) ? value : {}
  } catch {
    return {}
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST) : null
}

function listOf(value: unknown): string[] | null {
  const texts = Array.isArray(value) ? value.flatMap((each) => textOf(each) ?? []) : []
  return texts.length > 0 ? texts.slice(0, 100) : null
}
