import { selector } from '../dom/selector'
import { decodeEntities } from '../parse-document'

type Json = unknown
/** One node of a page's JSON-LD. */
export type LdNode = Record<string, Json>

/** What a page says in JSON-LD: the node that describes the article, and the names of its breadcrumb, outermost first. */
export interface JsonLd {
  article: LdNode | null
  breadcrumb: string[]
  /** Types of all nodes, as they are named. */
  types: Set<string>
}

const SCRIPTS = selector('script[type*="ld+json" i]')
const ARTICLE = /Article|BlogPosting|Report|LiveBlog|Review$/i
const ALSO = /Recipe$|VideoObject$|ImageGallery$|MediaGallery$|Interview$|WebPage$|PodcastEpisode$|QAPage$/i

/** Repairs what authors often break, and follows references from node to node. */
export function readJsonLd(document: Document): JsonLd {
  const nodes = SCRIPTS.all(document).flatMap((script) => flatten(parseLoosely(script.textContent ?? ''), 0))
  const types = new Set(nodes.flatMap(typesOf))
  const article =
    mostTold(nodes, (type) => ARTICLE.test(type)) ?? mostTold(nodes.filter(tellsMuch), (type) => ALSO.test(type))
  return { article: article && resolved(article, nodes), breadcrumb: breadcrumbIn(nodes), types }
}

function mostTold(nodes: LdNode[], is: (type: string) => boolean): LdNode | null {
  const told = nodes.filter((node) => typesOf(node).some(is))
  return told.sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0] ?? null
}

/** A page of any kind that has a headline and an author or a date is described like an article. */
function tellsMuch(node: LdNode): boolean {
  return Boolean((node.headline ?? node.name) && (node.author ?? node.datePublished ?? node.uploadDate))
}

/** References (`{"@id": …}`) to authors and publishers are replaced by the nodes they mean. */
function resolved(article: LdNode, nodes: LdNode[]): LdNode {
  const known = new Map(nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node['@id'], node]))
  const follow = (value: Json): Json => {
    if (Array.isArray(value)) return value.slice(0, 50).map(follow)
    const id = isNode(value) ? value['@id'] : null
    return typeof id === 'string' && isNode(value) && value.name === undefined ? (known.get(id) ?? value) : value
  }
  const entries = ['author', 'creator', 'publisher', 'image', 'sourceOrganization'].filter((key) => article[key])
  return { ...article, ...Object.fromEntries(entries.map((key) => [key, follow(article[key])])) }
}

function breadcrumbIn(nodes: LdNode[]): string[] {
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
      .replace(/;\s*$/, ''),
    // Escaped as a whole, as if it were markup.
    /^[[{]\s*&quot;/.test(trimmed) ? decodeEntities(trimmed) : ''
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt is more forgiving.
    }
  }
  return salvaged(trimmed)
}

const SIMPLE =
  /"(@type|headline|datePublished|dateModified|dateCreated|articleSection|author)"\s*:\s*("(?:[^"\\\n]|\\.){1,400}"|\{[^{}]{1,600}\}|\[[^[\]]{1,2000}\])/g
const LONGEST_SALVAGED = 400_000

/** Quotation marks that nobody escaped break the whole; the short values around them can be read alone. */
function salvaged(text: string): LdNode | null {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting)"/.test(text)) return null
  const node: LdNode = {}
  for (const [, name = '', value = ''] of text.slice(0, LONGEST_SALVAGED).matchAll(SIMPLE)) {
    try {
      node[name] ??= JSON.parse(value)
    } catch {
      // This value is broken, too.
    }
  }
  return ARTICLE.test(typesOf(node).join(' ')) ? node : null
}

function flatten(value: Json, depth: number): LdNode[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => flatten(item, depth + 1))
  if (!isNode(value)) return []
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.breadcrumb].flatMap((part) =>
    flatten(part, depth + 1)
  )
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
  if (typeof value === 'string') return [unescaped(value)]
  if (Array.isArray(value)) return value.flatMap(texts)
  return isNode(value) ? texts(value.name ?? value['@value'] ?? null) : []
}

/** Many templates escape what they write into JSON-LD as if it were markup. */
function unescaped(text: string): string {
  return /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? decodeEntities(text) : text
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
