import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'
import { spanName } from './span-name'
import type { Range, TimeScale } from './time-scale'

/** The timeline in numbers, for those who do not see it or want to know exactly. */
export function TimeTable({ scale, onRange }: { scale: TimeScale; onRange: (range: Range) => void }) {
  const { t, i18n } = useTranslation('overview')
  const filled = scale.spans.filter(({ articles }) => articles > 0).reverse()
  return (
    <details className="mt-2 text-[12.5px]">
      <summary className="w-fit rounded text-muted hover:text-ink">{t('asTable')}</summary>
      {/* Scrolls with the keys. */}
      <section tabIndex={0} aria-label={t('asTable')} className="mt-2 max-h-56 overflow-y-auto">
        <table className="w-full max-w-md">
          <thead>
            <tr className="text-muted">
              <th scope="col" className="py-1 text-start font-medium">
                {t('time')}
              </th>
              <th scope="col" className="py-1 text-end font-medium">
                {t('articles')}
              </th>
            </tr>
          </thead>
          <tbody>
            {filled.map((span) => (
              <tr key={span.from} className="border-t border-line">
                <td className="py-1">
                  <button
                    type="button"
                    className="rounded text-accent-strong hover:underline"
                    onClick={() => onRange({ from: span.from, until: span.until })}
                  >
                    {spanName(span, scale.unit, i18n.language)}
                  </button>
                </td>
                <td className="py-1 text-end tabular-nums">{formatNumber(span.articles, i18n.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
