import type { CapturedPage } from '@shared/captured-page'
import { ArchiveError } from '@shared/errors'
import type { Progress } from '@shared/task'

export interface CaptureOptions {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

export async function capturePage(_url: string, _options: CaptureOptions = {}): Promise<CapturedPage> {
  throw new ArchiveError('unsupported', 'Pages of the web cannot be saved yet.')
}
