import type { Output } from '@shared/contract'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatLocal } from '@/app/format'
import { Button } from '@/ui/Button'
import { safeHtml } from './safe-html'

export type ReadVersion = Output<'version.get'>

/** One version of the text, alone. */
export function VersionText({
  version,
  language,
  onBack
}: {
  version: ReadVersion
  language: string | null
  onBack(): void
}) {
  const { t, i18n } = useTranslation('reader')
  const html = useMemo(() => safeHtml(version.html), [version.html])
  return (
    <section
      tabIndex={0}
      aria-label={version.title}
      className="h-full select-text overflow-y-auto outline-offset-[-2px]"
    >
      <div className="sticky top-0 flex items-center gap-3 border-line border-b bg-side px-4 py-2">
        <span className="grow">{t('olderVersion', { date: formatLocal(version.capturedAt, i18n.language) })}</span>
        <Button size="small" onClick={onBack}>
          {t('backToCurrent')}
        </Button>
      </div>
      <article
        lang={language ?? undefined}
        dir={version.direction}
        className="reading mx-auto max-w-2xl px-6 py-8 text-[18px]"
      >
        <h1 className="mb-4 font-bold text-[1.6em] leading-tight">{version.title}</h1>
        <div className="reading-body" dangerouslySetInnerHTML={{ __html: html }} />
      </article>
    </section>
  )
}
