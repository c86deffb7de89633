import type { Tag } from '@shared/tag'

/** Another tag that has this name already, however it is spelt; null: the name is free, or the tag's own. */
export function takenBy(tags: readonly Tag[], name: string, tag: Pick<Tag, 'name'>): Tag | null {
  const wanted = folded(name)
  return (wanted !== folded(tag.name) && tags.find((other) => folded(other.name) === wanted)) || null
}

/** As the archive compares names. */
function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
