import { Download, FolderPlus, Tag, Trash2, Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { formatNumber } from '@/app/format'
import { IconButton } from '@/ui/IconButton'

export interface BulkBarProps {
  ids: string[]
  trash: boolean
  onClear: () => void
}

/** What can be done with several chosen articles. */
export function BulkBar({ ids, trash, onClear }: BulkBarProps) {
  const { t, i18n } = useTranslation('library')
  const actions = useActions()
  const words = t('chosen', { count: ids.length, shown: formatNumber(ids.length, i18n.language) })
  return (
    <div role="toolbar" aria-label={words} className="flex items-center gap-0.5 border-t border-line bg-side px-3 py-1">
      <span className="grow truncate font-medium">{words}</span>
      {trash ? (
        <IconButton icon={Undo2} mirrored label={t('restore')} onClick={() => actions.restore(ids)} />
      ) : (
        <>
          <IconButton icon={Tag} label={t('tag')} keys="T" onClick={() => actions.tag(ids)} />
          <IconButton icon={FolderPlus} label={t('collect')} keys="C" onClick={() => actions.collect(ids)} />
          <IconButton
            icon={Download}
            label={t('export')}
            keys="E"
            onClick={() => actions.exportArticles({ ids }, ids.length)}
          />
          <IconButton icon={Trash2} label={t('delete')} keys="Del" onClick={() => actions.remove(ids)} />
        </>
      )}
      <IconButton icon={X} label={t('clear')} keys="Esc" onClick={onClear} />
    </div>
  )
}
