import { DomUtils, parseDocument } from 'htmlparser2'
import { collectionOf, type Importer, noteOf, tidyTags } from '../item'
import { readText } from '../read-source'

/** RIS: records that end with `ER`, a tag and a value a line. */
export const ris: Importer = async function* (path) {
  let record: [string, string][] = []
  for (const line of (await readText(path)).split(/\r?\n/)) {
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? []
    if (tag === 'ER') {
      if (record.length > 0) yield risItem(record)
      record = []
    } else if (tag) record.push([tag, value.trim()])
    else if (line.trim() !== '' && record.length > 0)
      record[record.length - 1]?.splice(1, 1, `${record.at(-1)?.[1]} ${line.trim()}`)
  }
  if (record.length > 0) yield risItem(record)
}

function risItem(record: [string, string][]) {
  const first = (...tags: string[]): string | null =>
    record.find(([tag, value]) => tags.includes(tag) && value !== '')?.[1] ?? null
  const all = (tag: string): string[] => record.filter(([name]) => name === tag).map(([, value]) => value)
  return {
    title: first('TI', 'T1', 'CT'),
    url: first('UR', 'L2', 'L3'),
    labels: {
      tags: tidyTags(all('KW').flatMap((each) => each.split(/[;,]/))),
      collections: [],
      note: noteOf(first('N1', 'AB', 'N2'))
    },
    content: { kind: 'link' as const },
    source: record
  }
}

type Element = ReturnType<typeof DomUtils.findAll>[number]

const NOT_ITEMS = new Set([
  'z:Attachment',
  'bib:Memo',
  'z:Collection',
  'z:Tag',
  'bib:Journal',
  'z:Website',
  'z:UserItem'
])

/** Zotero RDF: items with their notes, tags and collections. */
export const zoteroRdf: Importer = async function* (path) {
  const document = parseDocument(await readText(path), { xmlMode: true })
  const [root] = DomUtils.getElementsByTagName('rdf:RDF', document.children, false)
  const elements = (root?.children ?? []).filter((node): node is Element => DomUtils.isTag(node))
  const memos = new Map(
    elements
      .filter(({ name }) => name === 'bib:Memo')
      .map((memo) => [memo.attribs['rdf:about'] ?? '', text(memo, 'rdf:value')])
  )
  const folders = foldersOf(elements)
  for (const element of elements) {
    if (NOT_ITEMS.has(element.name) || !own(element, 'dc:title')) continue
    const about = element.attribs['rdf:about'] ?? ''
    const notes = all(element, 'dcterms:isReferencedBy').map(
      (each) => memos.get(each.attribs['rdf:resource'] ?? '') ?? null
    )
    yield {
      title: text(element, 'dc:title'),
      url: identifierUrl(element) ?? (/^https?:/i.test(about) ? about : null),
      labels: {
        tags: tagsOf(element),
        collections: folders.get(about) ?? [],
        note: noteOf(
          notes
            .filter(Boolean)
            .map((note) => stripped(note ?? ''))
            .join('\n\n')
        )
      },
      content: { kind: 'link' },
      source: { about }
    }
  }
}

function foldersOf(elements: Element[]): Map<string, string[]> {
  const collections = elements.filter(({ name }) => name === 'z:Collection')
  const parent = new Map<string, Element>()
  const parts = (each: Element): string[] =>
    all(each, 'dcterms:hasPart').map((part) => part.attribs['rdf:resource'] ?? '')
  for (const each of collections)
    for (const part of parts(each)) if (part.startsWith('#collection')) parent.set(part, each)
  const pathOf = (each: Element, depth = 0): string[] => {
    const above = depth < 50 ? parent.get(each.attribs['rdf:about'] ?? '') : undefined
    return [...(above ? pathOf(above, depth + 1) : []), text(each, 'dc:title') ?? '']
  }
  const found = new Map<string, string[]>()
  for (const each of collections) {
    for (const part of parts(each)) found.set(part, [...(found.get(part) ?? []), ...collectionOf(pathOf(each))])
  }
  return found
}

function identifierUrl(element: Element): string | null {
  const values = DomUtils.getElementsByTagName('rdf:value', all(element, 'dc:identifier'), true).map((each) =>
    DomUtils.textContent(each).trim()
  )
  return values.find((value) => /^https?:/i.test(value)) ?? null
}

function tagsOf(element: Element): string[] {
  return tidyTags(all(element, 'dc:subject').map((subject) => DomUtils.textContent(subject)))
}

function all(element: Element, name: string): Element[] {
  return element.children.filter((node): node is Element => DomUtils.isTag(node) && node.name === name)
}

function own(element: Element, name: string): Element | null {
  return all(element, name)[0] ?? null
}

function text(element: Element, name: string): string | null {
  const found = own(element, name)
  return found ? DomUtils.textContent(found).trim() || null : null
}

function stripped(html: string): string {
  return DomUtils.textContent(parseDocument(html)).trim()
}
