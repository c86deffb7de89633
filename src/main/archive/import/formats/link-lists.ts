import { DomUtils, parseDocument } from 'htmlparser2'
import { collectionOf, type Importer, type ImportItem, moment, NO_LABELS, noteOf, tidyTags } from '../item'
import { readText } from '../read-source'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = ReturnType<typeof DomUtils.findAll>[number]

/** A link a line; what else stands in a line is its title. */
export const plainLinks: Importer = async function* (path) {
  for (const line of (await readText(path)).split(/\r?\n/)) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const found = addressIn(text)
    const beside = text
      .replace(found ?? '', '')
      .replace(/^(?:\d+[.)]\s+|[\s\-*•|,;:.[\]()<>]+)+|[\s\-|,;:.[\]()<>]+$/g, '')
    const title = beside.replace(/\s*[|[\](),;]+\s*/g, ' ').trim()
    yield item({ url: found?.replace(/^www\./i, 'https://www.') ?? text, title: title || null, source: line })
  }
}

/** Without the marks that end a sentence, and the bracket that was opened before it. */
function addressIn(text: string): string | null {
  const [found] = /\bhttps?:\/\/[^\s<>"|]+|(?<![\w.@/])www\.[^\s<>"|]+\.[^\s<>"|]+/i.exec(text) ?? []
  let url = found?.replace(/[.,;:!?'’”\]]+$/, '') ?? null
  while (url?.endsWith(')') && url.split(')').length > url.split('(').length)
    url = url.slice(0, -1).replace(/[.,;]+$/, '')
  return url
}

/** Netscape bookmarks, as browsers, Raindrop, Pinboard and others write them: folders become collections. */
export const bookmarks: Importer = async function* (path) {
  yield* bookmarksIn(parseDocument(await readText(path)).children, [])
}

/** The browser’s own places, whatever it calls them in its user’s language: no folders that anybody made. */
const ROOTS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder']

/** `DL` and `DT` are never closed in these files, so the order of the elements says what belongs where. */
function* bookmarksIn(nodes: Node[], folders: string[]): Iterable<ImportItem> {
  const flat = flatten(nodes)
  const path = [...folders]
  let pending: string | null = null
  for (let index = 0; index < flat.length; index++) {
    const { element, closes } = flat[index] ?? {}
    if (!element) continue
    if (element.name === 'h3' && !closes) {
      pending = ROOTS.some((name) => name in element.attribs) ? '' : DomUtils.textContent(element)
    } else if (element.name === 'dl') {
      if (closes) path.pop()
      else path.push(pending ?? '')
      if (!closes) pending = null
    } else if (element.name === 'a' && !closes) yield bookmark(element, path, descriptionAfter(flat, index))
  }
}

interface Step {
  element: Element
  closes: boolean
}

function flatten(nodes: Node[]): Step[] {
  const steps: Step[] = []
  const stack: (Node | Step)[] = [...nodes].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('closes' in next) steps.push(next)
    else if (DomUtils.isTag(next)) {
      steps.push({ element: next, closes: false })
      stack.push({ element: next, closes: true }, ...[...next.children].reverse())
    }
  }
  return steps
}

function descriptionAfter(steps: Step[], index: number): string | null {
  const next = steps
    .slice(index + 1, index + 12)
    .find(({ element, closes }) => !closes && /^(dd|dt|a|h3)$/.test(element.name))
  if (next?.element.name !== 'dd') return null
  const own = next.element.children.filter(
    (node) => DomUtils.isText(node) || (DomUtils.isTag(node) && !/^(dt|dl|dd|p)$/.test(node.name))
  )
  return DomUtils.textContent(own).trim() || null
}

function bookmark(element: Element, path: string[], description: string | null): ImportItem {
  const { href = '', tags = '', add_date, toread, private: hidden, ...rest } = element.attribs
  const favourite = rest['data-important'] === 'true' ? 'favourite' : ''
  // The first folder of a list is the list.
  const folders = path.filter(
    (name) => name !== '' && !/^(bookmarks( bar| menu| toolbar)?|other bookmarks|unsorted)$/i.test(name)
  )
  return {
    title: DomUtils.textContent(element).trim() || null,
    url: href.trim() || null,
    labels: {
      tags: tidyTags([...tags.split(','), favourite, toread === '1' ? 'unread' : '']),
      collections: collectionOf(folders),
      note: noteOf(description),
      savedAt: moment(add_date)
    },
    content: { kind: 'link' },
    source: { href, tags, add_date, hidden }
  }
}

/** Two lists, “Unread” and “Read Archive”, of links with time_added and tags. */
export const pocketHtml: Importer = async function* (path) {
  const document = parseDocument(await readText(path))
  let unread = false
  for (const element of DomUtils.findAll(({ name }) => name === 'h1' || name === 'a', document.children)) {
    if (element.name === 'h1') unread = /unread/i.test(DomUtils.textContent(element))
    else {
      const { href = '', tags = '', time_added } = element.attribs
      const title = DomUtils.textContent(element).trim()
      const labels = {
        ...NO_LABELS,
        tags: tidyTags([...tags.split(','), unread ? 'unread' : '']),
        savedAt: moment(time_added)
      }
      yield { ...item({ url: href, title: title === href ? null : title || null, source: element.attribs }), labels }
    }
  }
}

/** Feeds and links in outlines; outlines with neither are folders. */
export const opml: Importer = async function* (path) {
  const document = parseDocument(await readText(path), { xmlMode: true })
  yield* outlines(document.children, [])
}

function* outlines(nodes: Node[], folders: string[]): Iterable<ImportItem> {
  for (const node of nodes) {
    if (!DomUtils.isTag(node)) continue
    if (node.name !== 'outline') {
      yield* outlines(node.children, folders)
      continue
    }
    const { text, title, url, htmlUrl, xmlUrl, category = '' } = node.attribs
    const address = url ?? htmlUrl ?? xmlUrl
    const labels = {
      tags: tidyTags(category.split(/[,/]/)),
      collections: collectionOf(folders),
      note: null,
      savedAt: moment(node.attribs.created)
    }
    if (address) yield { ...item({ url: address, title: title ?? text ?? null, source: node.attribs }), labels }
    yield* outlines(node.children, address ? folders : [...folders, title ?? text ?? ''])
  }
}

function item({ url, title, source }: { url: string; title: string | null; source: unknown }): ImportItem {
  return { title, url, labels: NO_LABELS, content: { kind: 'link' }, source }
}
