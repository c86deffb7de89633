import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ArchiveError } from '@shared/errors'

/** From this Node-API on, the addon that better-sqlite3 brings along can be loaded. */
const NODE_API_OF_PREBUILT = 10
const BUILT = join('.runtime', 'sqlite-napi8', 'better_sqlite3.node')

/** The SQLite addon for this runtime; undefined where better-sqlite3's own fits. */
export function findNativeBinding(): string | undefined {
  const given = process.env.CUTTINGS_SQLITE_BINDING
  if (given && existsSync(given)) return given
  if (Number(process.versions.napi) >= NODE_API_OF_PREBUILT) return undefined
  const built = ancestors(__dirname).map((folder) => join(folder, BUILT))
  const found = built.find((file) => existsSync(file))
  if (found) return found
  throw new ArchiveError('internal', 'The database engine is not set up for this version of Node. Run: npm run setup')
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}
