import type { ArticleFilter } from '@shared/article'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { formatNumber, languageName } from '@/app/format'
import { useLabels } from '@/app/labels'
import { isPlace, type Place } from '@/app/place'
import { SideItem } from '@/ui/SideItem'
import { SideSection } from '@/ui/SideSection'

/** The languages that articles are written in. */
export function Languages({ filter }: { filter: ArticleFilter }) {
  const { t, i18n } = useTranslation('library')
  const { counts } = useLabels()
  const actions = useActions()
  if (counts.languages.length === 0) return null
  return (
    <SideSection name="languages" title={t('languages')}>
      {counts.languages.map(({ language, articles }) => {
        const label = languageName(language, i18n.language)
        const place: Place = { kind: 'language', value: language, label }
        return (
          <SideItem
            key={language}
            label={label}
            count={formatNumber(articles, i18n.language)}
            current={isPlace(filter, place)}
            onChoose={() => actions.go(place)}
          />
        )
      })}
    </SideSection>
  )
}
