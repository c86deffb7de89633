import type { Direction } from '@shared/article'
import { useTranslation } from 'react-i18next'

/** What extraction did not take for the article: kept, and shown when asked for. */
export function LeftOut({ lines, direction }: { lines: string[]; direction: Direction }) {
  const { t } = useTranslation('reader')
  if (lines.length === 0) return null
  return (
    <details className="rounded-md border border-line px-3 py-2 text-muted">
      <summary>{t('leftOut', { count: lines.length })}</summary>
      <div dir={direction} className="mt-2 space-y-1 text-[12.5px]">
        {lines.map((line, index) => (
          <p key={`${index}-${line.slice(0, 20)}`}>{line}</p>
        ))}
      </div>
    </details>
  )
}
