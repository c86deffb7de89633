import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ArchiveError } from '@shared/errors'
import { z } from 'zod'

interface Electron {
  executable: string
  args: string[]
  env: NodeJS.ProcessEnv
}

/** In a checkout the one that set-up found; in the installed app its own executable. */
export function findElectron(): Electron {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  if (process.versions.electron && !env.CUTTINGS_ELECTRON) return { executable: process.execPath, args: [], env }
  const executable = env.CUTTINGS_ELECTRON ?? ''
  if (executable === '' || !existsSync(executable)) throw noElectron()
  const flags = z.array(z.string()).parse(JSON.parse(env.CUTTINGS_ELECTRON_ARGS ?? '[]'))
  return { executable, args: [...flags, programFolder()], env }
}

/** The folder with the program's package.json. */
function programFolder(from: string = __dirname): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from
  return programFolder(dirname(from))
}

function noElectron(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'Saving a live page needs the app’s own browser, which is not set up here. Nothing was changed. Run “npm run setup”, or save the page in a browser and add the file.'
  )
}
