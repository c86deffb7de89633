import type { Change } from '@shared/library'
import { toast } from 'sonner'
import { ask, sentence } from './archive-client'

/** Shows what a change did, with the way back. */
export async function tellChange(
  change: Promise<Change>,
  message: (articles: number) => string,
  undoLabel: string
): Promise<void> {
  try {
    const { operationId, articles } = await change
    if (operationId === null) return
    toast(message(articles), { action: { label: undoLabel, onClick: () => void undoChange(operationId) } })
  } catch (error) {
    tellFailure(error)
  }
}

export async function undoChange(operationId: string | null): Promise<string | null> {
  try {
    return (await ask('history.undo', { operationId }))?.description ?? null
  } catch (error) {
    tellFailure(error)
    return null
  }
}

export function tellFailure(error: unknown): void {
  toast.error(sentence(error), { duration: 10_000 })
}
