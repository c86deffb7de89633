import type { ExportLook } from '@shared/export'
import { useTranslation } from 'react-i18next'
import { formatBytes, formatNumber } from '@/app/format'
import { Spinner } from '@/ui/Spinner'
import type { Preview } from './use-preview'

const FRAME = 'max-h-72 overflow-auto rounded-lg border border-line bg-paper p-3 text-[12.5px]'

/** What will be written: how much, under which names, and how it begins. */
export function PreviewPane({ preview }: { preview: Preview }) {
  const { t, i18n } = useTranslation('export')
  if (preview.state === 'making') return <Spinner label={t('making')} />
  if (preview.state === 'failed') return <p className="text-danger">{preview.reason}</p>
  const { articles, bytes, names, more, look } = preview.preview
  const number = (value: number): string => formatNumber(value, i18n.language)
  return (
    <div className="space-y-3">
      <p>{t('amount', { count: articles, shown: number(articles), size: formatBytes(bytes, i18n.language) })}</p>
      {names.length > 0 && (
        <ul
          // Scrolled by key, too.
          tabIndex={0}
          aria-label={t('names')}
          className="max-h-28 overflow-y-auto rounded-lg border border-line px-3 py-1.5 text-[12.5px]"
        >
          {names.map((name) => (
            <li key={name} dir="auto" className="truncate">
              {name}
            </li>
          ))}
          {more > 0 && <li className="text-muted">{t('more', { count: more, shown: number(more) })}</li>}
        </ul>
      )}
      {look && <Look look={look} />}
    </div>
  )
}

function Look({ look }: { look: ExportLook }) {
  const { t } = useTranslation('export')
  return (
    <section
      tabIndex={0}
      aria-label={t('beginning')}
      dir={look.kind === 'text' ? 'auto' : look.direction}
      className={FRAME}
    >
      {look.kind === 'text' ? (
        <pre className="whitespace-pre-wrap break-words font-mono">{look.text}</pre>
      ) : (
        <Article look={look} />
      )}
    </section>
  )
}

function Article({ look }: { look: Extract<ExportLook, { kind: 'article' }> }) {
  return (
    <>
      <h3 className="text-[15px] font-semibold">{look.title}</h3>
      <p className="mb-2 text-muted">{look.meta}</p>
      <p className="whitespace-pre-line">{look.text}</p>
    </>
  )
}
