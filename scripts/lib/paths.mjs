import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's own folder, wherever the command was started. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where set-up keeps what it downloads and builds; can be thrown away at any time. */
export const runtimeDir = process.env.CUTTINGS_RUNTIME_CACHE
  ? resolve(process.env.CUTTINGS_RUNTIME_CACHE)
  : join(root, '.runtime')

/** Unfinished work in .runtime starts with this: what a killed run left of it is swept away by the next. */
export const WORK_PREFIX = 'work-'

export const outDir = join(root, 'out')
