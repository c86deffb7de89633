import type { LibraryStats } from '@shared/library'
import { useTranslation } from 'react-i18next'
import { formatBytes, formatNumber } from '@/app/format'

/** How much the archive holds, and the room that it takes. */
export function Numbers({ stats }: { stats: LibraryStats }) {
  const { t, i18n } = useTranslation('overview')
  const number = (value: number): string => formatNumber(value, i18n.language)
  const shown = [
    [t('articles'), number(stats.articles)],
    [t('sourcesCount'), number(stats.sources)],
    [t('snapshots'), number(stats.snapshots)],
    [t('pictures'), number(stats.images)],
    [t('content'), formatBytes(stats.blobBytes, i18n.language)],
    [t('storage'), formatBytes(stats.databaseBytes, i18n.language)]
  ] as const
  return (
    <dl className="grid grid-cols-2 gap-3 @lg:grid-cols-3 @3xl:grid-cols-6">
      {shown.map(([name, value]) => (
        <div key={name} className="flex flex-col-reverse rounded-xl border border-line bg-raised px-4 py-3">
          <dt className="text-[12.5px] text-muted">{name}</dt>
          <dd className="text-xl font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
