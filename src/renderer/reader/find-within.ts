import { ask } from '@/app/archive-client'
import type { Place } from './place-ranges'

const MOST = 5_000

/** Where some elements hold what a query searches, as the archive's search sees it. */
export async function findWithin(roots: readonly Node[], query: string): Promise<Place[]> {
  const nodes = roots.flatMap(textsIn).slice(0, MOST)
  if (nodes.length === 0) return []
  const texts = nodes.map((node) => node.data.slice(0, 500_000))
  const found = await ask('search.within', { query, texts }).catch(() => [])
  return nodes.flatMap((node, at) =>
    (found[at] ?? []).map(([from, to]): Place => ({ start: node, from, end: node, to }))
  )
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) found.push(node)
  return found
}
