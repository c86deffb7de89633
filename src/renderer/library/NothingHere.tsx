import type { ArticleFilter } from '@shared/article'
import { FileSearch, Inbox, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { conditions } from '@/app/place'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'

export interface NothingHereProps {
  searching: boolean
  filter: ArticleFilter
  /** Searches, or lists, without the filter. */
  onWiden: () => void
}

/** Why the list is empty, and the way on. */
export function NothingHere({ searching, filter, onWiden }: NothingHereProps) {
  const { t } = useTranslation('library')
  const narrowed = conditions(filter).length > 0
  if (searching) {
    return (
      <EmptyState icon={FileSearch} title={t('nothingFound')} text={t('nothingFoundText')}>
        {narrowed && (
          <Button className="mt-2" onClick={onWiden}>
            {t('searchAll')}
          </Button>
        )}
      </EmptyState>
    )
  }
  if (filter.trash) return <EmptyState icon={Trash2} title={t('trashEmpty')} text={t('trashEmptyText')} />
  if (filter.untagged) return <EmptyState icon={Inbox} title={t('allTagged')} text={t('allTaggedText')} />
  return <EmptyState icon={Inbox} title={t('nothing')} text={t(narrowed ? 'nothingInPlace' : 'nothingText')} />
}
