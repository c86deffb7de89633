import { DomUtils, parseDocument } from 'htmlparser2'
import { writtenDay, writtenName } from '../fill-facts'
import { collectionOf, type Importer, type ImportItem, moment, noteOf, tidyTags } from '../item'
import { pageOf } from '../page-of'
import { readText } from '../read-source'
import { listIn } from '../recognise-export'
import { itemsWithFiles, type Referred } from './attachments'
import { doiAddress } from './doi'

/** Some write one space where there should be two: then only what is a tag for sure is one. */
const TAGGED =
  /^\s*([A-Z][A-Z0-9](?= {2}-)|(?:TY|ER|AU|A1|TI|T1|T2|JO|JF|PY|Y1|Y2|DA|UR|KW|N1|N2|AB|L1|L2|L4|DO|SN|SP|EP|PB|ID|LA)(?= ?-)) {0,2}-(?:\s+(.*))?$/

/** RIS: records that end with `ER`, a tag and a value a line. */
export const ris: Importer = async function* (given) {
  const path = await listIn(given)
  let record: [string, string][] = []
  for (const line of (await readText(path)).split(/\r?\n/)) {
    const [, tag, value = ''] = TAGGED.exec(line) ?? []
    if (tag === 'ER') {
      if (record.length > 0) yield* itemsWithFiles(path, risItem(record))
      record = []
    } else if (tag) record.push([tag, value.trim()])
    else if (line.trim() !== '' && record.length > 0)
      record[record.length - 1]?.splice(1, 1, `${record.at(-1)?.[1]} ${line.trim()}`)
  }
  if (record.length > 0) yield* itemsWithFiles(path, risItem(record))
}

function risItem(record: [string, string][]): Referred {
  const first = (...tags: string[]): string | null =>
    record.find(([tag, value]) => tags.includes(tag) && value !== '')?.[1] ?? null
  const all = (tag: string): string[] => record.filter(([name]) => name === tag).map(([, value]) => value)
  const attached = ['L1', 'L2', 'L4'].flatMap((tag) => all(tag).flatMap((each) => each.split(/\s*;\s*(?=files\/)/)))
  const isWeb = (value: string): boolean => /^https?:/i.test(value)
  return {
    title: first('TI', 'T1', 'CT'),
    url:
      all('UR')
        .flatMap((each) => each.split(/\s*;\s*(?=http)/))
        .find(isWeb) ??
      attached.find(isWeb) ??
      first('UR') ??
      doiAddress(first('DO')),
    labels: {
      tags: tidyTags(keywords(all('KW'))),
      collections: [],
      note: noteOf(plainNote(first('N1', 'AB', 'N2'))),
      savedAt: moment(first('Y2')?.replace(/\//g, '-').replace(/-+$/, ''))
    },
    facts: {
      byline: [...all('AU'), ...all('A1')].map(writtenName).filter(Boolean),
      publishedAt: writtenDay(first('DA', 'Y1', 'PY'))
    },
    files: attached.filter((each) => !isWeb(each)),
    source: record
  }
}

/** Zotero writes a line for each, commas and all; others all of them in one. */
function keywords(lines: string[]): string[] {
  return lines.length === 1 ? lines.flatMap((line) => line.split(/[;,]/)) : lines.flatMap((line) => line.split(';'))
}

/** Zotero's notes are HTML, also here. */
function plainNote(note: string | null): string | null {
  return note && /<\/?(p|div|br|span|strong|em|ul|ol|li|h\d|a|blockquote)\b[^>]*>/i.test(note) ? stripped(note) : note
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

/** Zotero RDF: items with their files, notes, tags and collections; files and notes that belong to none on their own. */
export const zoteroRdf: Importer = async function* (given) {
  const path = await listIn(given)
  const document = parseDocument(await readText(path), { xmlMode: true })
  const [root] = DomUtils.getElementsByTagName('rdf:RDF', document.children, false)
  const elements = (root?.children ?? []).filter((node): node is Element => DomUtils.isTag(node))
  const memos = new Map(
    elements
      .filter(({ name }) => name === 'bib:Memo')
      .map((memo) => [memo.attribs['rdf:about'] ?? '', text(memo, 'rdf:value')])
  )
  const folders = foldersOf(elements)
  const attachments = new Map(
    elements.filter(({ name }) => name === 'z:Attachment').map((each) => [each.attribs['rdf:about'] ?? '', each])
  )
  const taken = new Set<string>()
  for (const element of elements) {
    if (NOT_ITEMS.has(element.name) || !own(element, 'dc:title')) continue
    const about = element.attribs['rdf:about'] ?? ''
    const [noteIds, fileIds] = [referred(element, 'dcterms:isReferencedBy'), referred(element, 'link:link')]
    for (const each of [...noteIds, ...fileIds]) taken.add(each)
    const notes = noteIds.map((each) => memos.get(each) ?? null)
    yield* itemsWithFiles(path, {
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
        ),
        savedAt: moment(text(element, 'dcterms:dateSubmitted'))
      },
      facts: { byline: authorsOf(element), publishedAt: writtenDay(text(element, 'dc:date')) },
      files: fileIds.flatMap((each) => pathOf(attachments.get(each)) ?? []),
      source: { about }
    })
  }
  for (const [about, element] of attachments) {
    if (!taken.has(about)) yield* itemsWithFiles(path, aloneItem(about, element, folders))
  }
  for (const [about, memo] of memos) if (!taken.has(about) && memo) yield memoItem(about, memo, folders)
}

/** A file that belongs to no item. */
function aloneItem(about: string, element: Element, folders: Map<string, string[]>): Referred {
  return {
    title: text(element, 'dc:title'),
    url: identifierUrl(element),
    labels: {
      tags: tagsOf(element),
      collections: folders.get(about) ?? [],
      note: null,
      savedAt: moment(text(element, 'dcterms:dateSubmitted'))
    },
    facts: { byline: [], publishedAt: null },
    files: pathOf(element) ?? [],
    source: { about }
  }
}

/** A note that belongs to no item: a text of its own. */
function memoItem(about: string, html: string, folders: Map<string, string[]>): ImportItem {
  const [title = ''] = stripped(html).split('\n')
  return {
    title: title.slice(0, 200) || null,
    url: null,
    labels: { tags: [], collections: folders.get(about) ?? [], note: null },
    content: { kind: 'page', page: pageOf({ url: null, title: title.slice(0, 200), html, capturedAt: null }) },
    source: { about }
  }
}

/** Where an attachment's file is, as the list has it. */
function pathOf(attachment: Element | undefined): string[] | null {
  const name = attachment ? own(attachment, 'rdf:resource')?.attribs['rdf:resource'] : undefined
  return name && !/^https?:/i.test(name) ? [name] : null
}

function referred(element: Element, name: string): string[] {
  return all(element, name).map((each) => each.attribs['rdf:resource'] ?? '')
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
  const own = all(element, 'dc:identifier').map((each) => DomUtils.textContent(each).trim())
  return values.find((value) => /^https?:/i.test(value)) ?? doiAddress(own.find((value) => /^doi\b/i.test(value)))
}

function authorsOf(element: Element): string[] {
  const people = DomUtils.getElementsByTagName('foaf:Person', all(element, 'bib:authors'), true)
  const name = (person: Element): string =>
    [text(person, 'foaf:givenName'), text(person, 'foaf:surname')].filter(Boolean).join(' ')
  return people.map(name).filter(Boolean)
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
  const lines = html.replace(/<\/(p|div|h\d|li|blockquote|tr)>|<br\s*\/?>/gi, '$&\n')
  return DomUtils.textContent(parseDocument(lines))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
