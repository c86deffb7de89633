import type { Tag, TagBranch } from '@shared/tag'

/** A name in the tree of tags. */
export interface TagNode {
  /** The whole name: `places/coast`. */
  name: string
  /** Its last part. */
  label: string
  /** Null: no tag of its own, only above others. */
  tag: Tag | null
  /** With those below it. */
  articles: number
  children: TagNode[]
}

/** Tags as a tree, by “/” in their names, each level in the order of the reader's language. */
export function tagTree(tags: readonly Tag[], branches: readonly TagBranch[], language: string): TagNode[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const roots: TagNode[] = []
  const known = new Map<string, TagNode>()
  const nodeOf = (name: string): TagNode => {
    const key = name.toLowerCase()
    const before = known.get(key)
    if (before) return before
    const parent = parentOf(name)
    const node: TagNode = { name, label: labelOf(name), tag: null, articles: 0, children: [] }
    known.set(key, node)
    ;(parent === null ? roots : nodeOf(parent).children).push(node)
    return node
  }
  for (const tag of tags) Object.assign(nodeOf(tag.name), { name: tag.name, tag, articles: tag.articles })
  for (const { name, articles } of branches) {
    const node = known.get(name.toLowerCase())
    if (node) node.articles = articles
  }
  const sort = (nodes: TagNode[]): TagNode[] => {
    for (const { children } of nodes) sort(children)
    return nodes.sort((a, b) => compare(a.label, b.label))
  }
  return sort(roots)
}

/** The name above; null at the top, also for names that begin or end with “/”. */
export function parentOf(name: string): string | null {
  const slash = name.lastIndexOf('/')
  return slash <= 0 || slash === name.length - 1 || name.startsWith('/') ? null : name.slice(0, slash)
}

function labelOf(name: string): string {
  return parentOf(name) === null ? name : name.slice(name.lastIndexOf('/') + 1)
}

/** What a tag is called below another one, or at the top; null where it is there already or cannot go there. */
export function nestedName(name: string, parent: string | null): string | null {
  if (parentOf(name) === parent || name === parent || parent?.startsWith(`${name}/`)) return null
  return parent === null ? labelOf(name) : `${parent}/${labelOf(name)}`
}
