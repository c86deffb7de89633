type Json = unknown
/** One node of a page's JSON-LD. */
export type LdNode = Record<string, Json>

const ARTICLE = /Article|BlogPosting|Report|LiveBlog|Review$/i

/** The node that describes the article; repairs what authors often break. Null where there is none. */
export function readJsonLd(document: Document): LdNode | null {
  const nodes = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    flatten(parseLoosely(script.textContent ?? ''), 0)
  )
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  return articles.sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0] ?? null
}

/** Section names from a breadcrumb list, outermost first. */
export function readBreadcrumb(document: Document): string[] {
  const nodes = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    flatten(parseLoosely(script.textContent ?? ''), 0)
  )
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'))
  const items = Array.isArray(list?.itemListElement) ? (list.itemListElement as Json[]) : []
  return items.flatMap((item) => (isNode(item) ? texts(item.name ?? (isNode(item.item) ? item.item.name : null)) : []))
}

function parseLoosely(text: string): Json {
  const trimmed = text.replace(/^\s*(<!--|\/\/<!\[CDATA\[|\/\*.*?\*\/)|(-->|\/\/\]\]>)\s*$/g, '').trim()
  for (const attempt of [
    trimmed,
    trimmed.replace(/\p{Cc}+/gu, ' '),
    trimmed
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt is more forgiving.
    }
  }
  return null
}

function flatten(value: Json, depth: number): LdNode[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => flatten(item, depth + 1))
  if (!isNode(value)) return []
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((part) => flatten(part, depth + 1))
  return [value, ...inner]
}

function typesOf(node: LdNode): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string')
}

export function isNode(value: Json): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every text that a JSON-LD value stands for: a string, a list, a node with a name. */
export function texts(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  return isNode(value) ? texts(value.name ?? value['@value'] ?? null) : []
}

/** Names of persons and organisations apart. */
export function authorsOf(node: LdNode | null): { people: string[]; organisations: string[] } {
  const authors = node?.author ?? node?.creator ?? null
  const list = (Array.isArray(authors) ? authors : [authors]) as Json[]
  const isOrganisation = (each: Json): boolean =>
    isNode(each) && typesOf(each).some((type) => /Organi[sz]ation|Corporation/.test(type))
  return {
    people: list.filter((each) => !isOrganisation(each)).flatMap(texts),
    organisations: list.filter(isOrganisation).flatMap(texts)
  }
}
