import type { ArchiveState } from '@shared/contract'
import type { Settings } from '@shared/settings'
import { askFirstRows } from '@/library'
import { ask, listen } from './archive-client'
import { chosenLanguage, turnTo } from './i18n'
import { type Told, told } from './told'

/** What the window is drawn from. */
export interface Beginning {
  settings: Told<Settings>
  archive: Told<ArchiveState>
}

export function askBeginning(): Beginning {
  return {
    settings: told(
      () => ask('settings.get', {}).catch(plainSettings),
      (put) => listen('settings.changed', put)
    ),
    archive: told(
      () => ask('archive.current', {}),
      (put) => listen('archive.switched', put)
    )
  }
}

/** Those of a first start. Checking settings takes a library that no start waits for. */
async function plainSettings(): Promise<Settings> {
  const { settings } = await import('@shared/settings')
  return settings.parse({})
}

/** An archive that opens slowly is told of, not waited for. */
const PATIENCE_MS = 100

/** Ends when the window can be drawn once, as it will stay: in its language, with the first rows of an open archive. */
export async function begun({ settings, archive }: Beginning): Promise<void> {
  const { sort, language } = await settings.asked
  const rows = askFirstRows(sort)
  await turnTo(chosenLanguage(language)).catch(() => undefined)
  const known = await archive.asked.catch(() => null)
  if (known?.state === 'open') await Promise.race([rows, new Promise((over) => setTimeout(over, PATIENCE_MS))])
}
