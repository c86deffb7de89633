import type { TagColor } from '@shared/tag'

/** A tag's colour as CSS; tags without one are gray. */
export function tagColorVar(color: TagColor | null | undefined): string {
  return `var(--c-tag-${color ?? 'gray'})`
}
