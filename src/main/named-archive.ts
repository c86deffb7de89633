import { basename } from 'node:path'
import type { NamedArchive } from '@shared/contract'
import { defaultArchiveFolder } from './archive/default-folder'

/** What the files are called that belong to an archive: its backups. */
export function nameForFiles({ name }: NamedArchive): string {
  return name ?? 'Cuttings'
}

/** An archive is called after its folder; the app's own has no name. */
export function namedArchive(folder: string): NamedArchive {
  return { folder, name: folder === defaultArchiveFolder() ? null : basename(folder) || folder }
}
