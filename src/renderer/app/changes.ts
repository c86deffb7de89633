import type { Deed } from '@shared/deed'
import type { Change } from '@shared/library'
import i18next from 'i18next'
import { toastDone, toastFailed } from '@/ui/toast'
import { ask, sentence } from './archive-client'
import { deedInWords } from './deed-in-words'

/** Shows what a change did, with the way back. False: it failed, and that was said. */
export async function tellChange(
  change: Promise<Change>,
  message: (articles: number) => string,
  undoLabel: string
): Promise<boolean> {
  try {
    const { operationId, articles } = await change
    // Null: everything was so already.
    if (operationId !== null) {
      toastDone(message(articles), { label: undoLabel, onUndo: () => void undoChange(operationId).then(tellUndone) })
    }
    return true
  } catch (error) {
    tellFailure(error)
    return false
  }
}

/** Takes a change back. Undefined: there was nothing to take back; null: it failed, and that was said. */
export async function undoChange(operationId: string | null): Promise<Deed | undefined | null> {
  try {
    return (await ask('history.undo', { operationId }))?.deed
  } catch (error) {
    tellFailure(error)
    return null
  }
}

/** Says what was taken back, to those who do not see it go as well. */
export function tellUndone(deed: Deed | undefined | null): void {
  const t = i18next.getFixedT(null, 'app')
  if (deed !== null) toastDone(deed ? t('undone', { description: deedInWords(deed, t) }) : t('nothingToUndo'))
}

/** Does again what was taken back last; answers as undoing does. */
export async function redoChange(): Promise<Deed | undefined | null> {
  try {
    return (await ask('history.redo', {}))?.deed
  } catch (error) {
    tellFailure(error)
    return null
  }
}

export function tellFailure(error: unknown): void {
  toastFailed(sentence(error))
}
