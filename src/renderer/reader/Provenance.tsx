import type { Article } from '@shared/article'
import { useTranslation } from 'react-i18next'
import { type Place, placeOf } from './provenance'

/** Each value of the article with the place on the page that it was read from. */
export function Provenance({ article }: { article: Article }) {
  const { t } = useTranslation('reader')
  const rows = placeOf(article)
  if (rows.length === 0) return null
  return (
    <details className="rounded-md border border-line px-3 py-2 text-muted">
      <summary>{t('provenance')}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-[12.5px]">
        {rows.map((row) => (
          <Row key={row.field} row={row} />
        ))}
      </dl>
    </details>
  )
}

function Row({ row: { field, value, kind, detail } }: { row: Place }) {
  const { t } = useTranslation('reader')
  return (
    <>
      <dt className="font-semibold">{t(`field_${field}`)}</dt>
      <dd className="min-w-0">
        <bdi className="break-words text-ink">{value}</bdi>{' '}
        <span>
          {t(`from_${kind}`)}
          {detail && <bdi className="ms-1 font-mono text-[11.5px]">{detail}</bdi>}
        </span>
      </dd>
    </>
  )
}
