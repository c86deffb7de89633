import { XHTML_END, xhtmlStart } from './epub-chapter'
import { xmlAttribute, xmlText } from './xhtml-text'

/** A chapter's place in the book. */
export interface Place {
  name: string
  title: string
  language: string | null
  direction: 'ltr' | 'rtl'
  /** Its first collection, as a path. */
  collection: string | null
  byline: string[]
}

interface Branch {
  name: string
  places: Place[]
  branches: Map<string, Branch>
}

/** As the contents list them, so that turning pages goes the same way: by collection, those of none last. */
export function inOrder(places: Place[]): Place[] {
  const read = (branch: Branch): Place[] => [...sorted(branch).flatMap(read), ...branch.places]
  return read(treeOf(places))
}

/** Contents by collection and what is below it, a line at a time: a large archive's are long. */
export function* navigation({ title, places }: { title: string; places: Place[] }): Iterable<string> {
  yield xhtmlStart({
    title,
    language: 'en',
    direction: mostly(places),
    more: ' xmlns:epub="http://www.idpf.org/2007/ops"'
  })
  yield `<nav epub:type="toc" id="toc"><h1>${xmlText(title).trim() || 'Contents'}</h1><ol>\n`
  if (places.length > 0) yield* itemsOf(onlyBranch(treeOf(places)))
  else yield '<li><span>–</span></li>\n'
  yield `</ol></nav>${XHTML_END}`
}

export function mostly(places: Place[]): 'ltr' | 'rtl' {
  const rtl = places.filter(({ direction }) => direction === 'rtl').length
  return rtl * 2 > places.length ? 'rtl' : 'ltr'
}

function treeOf(places: Place[]): Branch {
  const root: Branch = { name: '', places: [], branches: new Map() }
  for (const place of places) {
    let branch = root
    for (const name of place.collection?.split('/') ?? []) {
      const next = branch.branches.get(name) ?? { name, places: [], branches: new Map() }
      branch.branches.set(name, next)
      branch = next
    }
    branch.places.push(place)
  }
  return root
}

/** A branch that holds all is the book. */
function onlyBranch(branch: Branch): Branch {
  const [only, ...others] = branch.branches.values()
  return only && others.length === 0 && branch.places.length === 0 ? onlyBranch(only) : branch
}

function sorted({ branches }: Branch): Branch[] {
  return [...branches.values()].sort((a, b) => a.name.localeCompare(b.name))
}

function* itemsOf(branch: Branch): Iterable<string> {
  for (const each of sorted(branch)) {
    yield `<li><span>${xmlText(each.name).trim() || '–'}</span><ol>\n`
    yield* itemsOf(each)
    yield '</ol></li>\n'
  }
  for (const place of branch.places) yield item(place)
}

function item({ name, title, direction }: Place): string {
  return `<li dir="${direction}"><a href="${xmlAttribute(name)}">${xmlText(title).trim() || 'Untitled'}</a></li>\n`
}
