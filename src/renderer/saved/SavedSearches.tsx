import { BookmarkPlus, Search } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { SAVED_SEARCH } from '@/app/article-drag'
import { formatNumber } from '@/app/format'
import { type CountedSearch, useSavedSearches } from '@/app/saved-searches'
import { ContextMenu } from '@/ui/ContextMenu'
import { IconButton } from '@/ui/IconButton'
import { PromptDialog } from '@/ui/PromptDialog'
import { SideItem } from '@/ui/SideItem'
import { SideSection } from '@/ui/SideSection'
import { useAlerts } from './use-alerts'
import { useSavedChanges } from './use-saved-changes'
import { useSavedMenu } from './use-saved-menu'

/** Searches that were kept: collections that fill themselves. One dropped on another comes before it. */
export function SavedSearches({ currentId }: { currentId: string | null }) {
  const { t } = useTranslation('saved')
  const { searches } = useSavedSearches()
  const actions = useActions()
  const changes = useSavedChanges()
  const [renaming, setRenaming] = useState<CountedSearch | null>(null)
  const menu = useSavedMenu(setRenaming)
  useAlerts(currentId)
  return (
    <SideSection
      name="saved"
      title={t('title')}
      actions={<IconButton icon={BookmarkPlus} label={t('save')} small onClick={actions.saveSearch} />}
    >
      {searches.length === 0 && <p className="px-2 pb-1 text-[12.5px] text-muted">{t('none')}</p>}
      {searches.map((search) => (
        <ContextMenu key={search.id} items={() => menu(search)}>
          <SavedItem search={search} current={search.id === currentId} onMove={changes.move} />
        </ContextMenu>
      ))}
      {renaming && (
        <PromptDialog
          title={t('renameTitle')}
          label={t('name')}
          action={t('renameAction')}
          initial={renaming.name}
          onClose={() => setRenaming(null)}
          onAnswer={(name) => changes.rename(renaming, name)}
        />
      )}
    </SideSection>
  )
}

interface SavedItemProps {
  search: CountedSearch
  current: boolean
  onMove: (id: string, before: string) => void
}

function SavedItem({ search, current, onMove, ...rest }: SavedItemProps) {
  const { t, i18n } = useTranslation('saved')
  const actions = useActions()
  const { id, name, total, unseen } = search
  const shown = formatNumber(unseen, i18n.language)
  return (
    <SideItem
      label={name}
      icon={Search}
      badge={unseen > 0 ? t('unseen', { count: unseen, shown }) : ''}
      count={total === null ? '' : formatNumber(total, i18n.language)}
      current={current}
      onChoose={() => actions.go({ kind: 'saved', value: search, label: name })}
      drag={{ kind: SAVED_SEARCH, data: id }}
      accepts={[SAVED_SEARCH]}
      onDrop={(_, dropped) => dropped !== id && onMove(dropped, id)}
      {...rest}
    />
  )
}
