import type { SaveInput } from '@shared/contract'
import { isExportFile } from '@shared/import-file'
import { ask, sentence } from '@/app/archive-client'
import { toastFailed } from '@/ui/toast'

/** Starts a batch, and an import for each file that holds many pages; what became of each input is told by the task. */
export async function startSave(
  inputs: SaveInput[],
  labels: { tags?: string[]; collection?: string | null } = {}
): Promise<boolean> {
  if (inputs.length === 0) return false
  const isExport = (input: SaveInput): boolean => input.kind === 'file' && isExportFile(input.path)
  try {
    for (const input of inputs.filter(isExport)) {
      if (input.kind === 'file') await ask('import.start', { path: input.path })
    }
    const pages = inputs.filter((input) => !isExport(input))
    if (pages.length === 0) return true
    await ask('save.start', { inputs: pages, tags: labels.tags ?? [], collection: labels.collection ?? null })
    return true
  } catch (error) {
    toastFailed(sentence(error))
    return false
  }
}
