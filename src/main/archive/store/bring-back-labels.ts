import type { TagColor } from '@shared/tag'
import type { Store } from './store'

/** Articles that come back from the trash have the labels again that went with an undone import. */
export function bringBackLabels({ keptLabels, tags, collections }: Store, articleRows: number[]): void {
  for (const row of articleRows) {
    for (const { kind, name, color } of keptLabels.take(row)) {
      if (kind === 'collection') collections.add(collections.ensure(name), [row])
      else addTag(tags, row, name, color)
    }
  }
}

function addTag(tags: Store['tags'], row: number, name: string, color: TagColor | null): void {
  const isNew = tags.rowOf(name) === null
  const tag = tags.ensure(name)
  if (isNew && color) tags.setColor(tag, color)
  tags.add(tag, [row])
}
