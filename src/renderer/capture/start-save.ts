import type { SaveInput } from '@shared/contract'
import { ask, sentence } from '@/app/archive-client'
import { toastFailed } from '@/ui/toast'

/** Starts a batch; what became of each input is told by the task. */
export async function startSave(
  inputs: SaveInput[],
  labels: { tags?: string[]; collection?: string | null } = {}
): Promise<boolean> {
  if (inputs.length === 0) return false
  try {
    await ask('save.start', { inputs, tags: labels.tags ?? [], collection: labels.collection ?? null })
    return true
  } catch (error) {
    toastFailed(sentence(error))
    return false
  }
}
