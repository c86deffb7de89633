import type { ArticleFilter } from '@shared/article'
import type { NamedArchive } from '@shared/contract'
import { CircleHelp, Link2, Settings } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { TaskButton } from '@/capture'
import { Collections } from '@/collections'
import { Languages, Places, Sources } from '@/library'
import { SavedSearches } from '@/saved'
import { Tags } from '@/tags'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { onSideKeys } from '@/ui/side-keys'
import { ArchiveMenu } from './ArchiveMenu'
import { type Page, useActions } from './actions'

export interface SidebarProps {
  archive: NamedArchive
  filter: ArticleFilter
  savedId: string | null
  page: Page
}

/** Of no place: while a saved search is shown, it alone is the current one. */
const ELSEWHERE: ArticleFilter = { untagged: true, trash: true }

/** Where to go: everything that articles can be found under. */
export const Sidebar = memo(function Sidebar({ archive, filter: narrowed, savedId, page }: SidebarProps) {
  const { t } = useTranslation('app')
  const actions = useActions()
  const filter = savedId === null && page === 'articles' ? narrowed : ELSEWHERE
  return (
    <nav aria-label={t('library')} className="flex h-full flex-col bg-side">
      <div className="flex flex-col gap-2 px-2 pt-2 pb-2">
        <ArchiveMenu archive={archive} />
        <Button kind="primary" onClick={() => actions.save()}>
          <Link2 aria-hidden />
          {t('saveLink')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys from line to line, each of which can be pressed. */}
      <div onKeyDown={onSideKeys} className="flex min-h-0 grow flex-col gap-3 overflow-y-auto px-2 pb-3">
        <Places filter={filter} page={page} />
        <SavedSearches currentId={savedId} />
        <Collections filter={filter} />
        <Tags filter={filter} />
        <Sources filter={filter} />
        <Languages filter={filter} />
      </div>
      <div className="flex items-center gap-0.5 border-t border-line px-2 py-1">
        <IconButton icon={Settings} label={t('settings')} onClick={actions.openSettings} />
        <IconButton icon={CircleHelp} label={t('help')} keys="F1" onClick={actions.openHelp} />
        <span className="grow" />
        <TaskButton onClick={actions.openTasks} />
      </div>
    </nav>
  )
})
