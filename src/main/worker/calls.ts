import type { ArchiveChannel, FullArchiveContract } from '@shared/archive-contract'
import type { z } from 'zod'

/** What the worker does besides answering the archive's own calls. */
export interface WorkerCalls {
  'worker.open': { input: { folder: string; create: boolean; nativeBinding: string | undefined }; output: null }
  'worker.close': { input: null; output: null }
  /** Page files in files and folders, in order. */
  'worker.findPages': { input: { paths: string[] }; output: FoundPage[] }
  'worker.restoreBackup': { input: { file: string; folder: string }; output: null }
}
export type WorkerCall = keyof WorkerCalls

export interface FoundPage {
  /** As it is shown to the user. */
  input: string
  path: string
  /** By its name: it holds many pages. */
  isWebArchive: boolean
}

export type ArchiveInput<C extends ArchiveChannel> = z.input<FullArchiveContract[C]['input']>
export type ArchiveOutput<C extends ArchiveChannel> = z.output<FullArchiveContract[C]['output']>
