import { selector } from '../dom/selector'
import { tidy } from '../tidy'
import { type Found, firstFound } from './found'

const METAS = selector('meta[content]')

/** What `<meta>` says under a name: property, name, itemprop or http-equiv. */
export interface Meta {
  (name: string): string | null
  /** The first of several names that says something. */
  first(names: string[], read?: (text: string) => string | null): Found<string> | null
}

export function metaReader(document: Document): Meta {
  const values = new Map<string, string>()
  for (const element of METAS.all(document)) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv') ??
      ''
    ).toLowerCase()
    const content = tidy(element.getAttribute('content'))
    if (name && content && !values.has(name)) values.set(name, content)
  }
  const meta = (name: string): string | null => values.get(name) ?? null
  const first: Meta['first'] = (names, read = (text) => text) =>
    firstFound(
      ...names.map((name): [string, string | null] => {
        const text = meta(name)
        return [`meta:${name}`, text === null ? null : read(text)]
      })
    )
  return Object.assign(meta, { first })
}
