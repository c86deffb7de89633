import type { HighlightAnchor, HighlightColor } from '@shared/highlight'
import type { TFunction } from 'i18next'
import { ask } from '@/app/archive-client'
import { tellChange, tellFailure } from '@/app/changes'

/** Makes, changes and removes marks; each can be taken back. */
export interface MarkChanges {
  add(anchor: HighlightAnchor, color: HighlightColor): Promise<string | null>
  recolor(id: string, color: HighlightColor): void
  note(id: string, note: string): void
  remove(id: string): void
}

export function markChanges(articleId: string, t: TFunction<'reader'>): MarkChanges {
  return {
    async add(anchor, color) {
      try {
        return (await ask('highlight.add', { articleId, ...anchor, color })).highlight.id
      } catch (error) {
        tellFailure(error)
        return null
      }
    },
    recolor: (id, color) => void ask('highlight.change', { id, color }).catch(tellFailure),
    note: (id, note) => void ask('highlight.change', { id, note }).catch(tellFailure),
    remove: (id) => void tellChange(ask('highlight.remove', { ids: [id] }), () => t('marks.removed'), t('marks.undo'))
  }
}
