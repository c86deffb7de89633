import type { NamedArchive } from '@shared/contract'
import { ChevronsUpDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Menu } from '@/ui/Menu'
import type { MenuItem } from '@/ui/menu-items'
import { Name } from '@/ui/Name'
import { ask } from './archive-client'
import { useArchiveName } from './archive-name'
import { tellFailure } from './changes'

/** The archive that is open, and the way to others. */
export function ArchiveMenu({ archive }: { archive: NamedArchive }) {
  const { t } = useTranslation('app')
  const name = useArchiveName(archive.name)
  const [recent, setRecent] = useState<NamedArchive[]>([])
  useEffect(() => void ask('archive.recent', {}).then(setRecent, () => undefined), [])
  const others: MenuItem[] = recent.map(({ folder, name: called }) => ({
    label: called ?? t('ownArchive'),
    checked: folder === archive.folder,
    onSelect: () => void ask('archive.open', { folder }).catch(tellFailure)
  }))
  const items: MenuItem[] = [
    ...(others.length > 1 ? [...others, { kind: 'line' as const }] : []),
    { label: t('openArchive'), onSelect: () => void ask('archive.open', { folder: null }).catch(tellFailure) },
    { label: t('newArchive'), onSelect: () => void ask('archive.create', { folder: null }).catch(tellFailure) },
    { label: t('revealArchive'), onSelect: () => void ask('archive.reveal', {}).catch(tellFailure) }
  ]
  return (
    <Menu items={items}>
      <Button kind="plain" className="w-full justify-start px-2 font-semibold" aria-label={t('archive', { name })}>
        <Name>{name}</Name>
        <ChevronsUpDown aria-hidden className="text-muted" />
      </Button>
    </Menu>
  )
}
