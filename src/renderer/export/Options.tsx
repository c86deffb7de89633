import type { ExportFormat } from '@shared/export'
import { paper } from '@shared/paper'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { Switch } from '@/ui/Switch'
import { toastFailed } from '@/ui/toast'
import { CitationStyles } from './CitationStyles'

/** What can be chosen about a format; remembered, as the format is. */
export function Options({ format }: { format: ExportFormat }) {
  const { t } = useTranslation('export')
  const { settings, change } = useSettings()
  const { citationStyle, paper: size, wikiLinks } = settings.export
  if (format === 'citations')
    return <CitationStyles value={citationStyle} onChange={(chosen) => change({ export: { citationStyle: chosen } })} />
  if (format === 'pdf' || format === 'pdf-original') {
    const options = paper.options.map((value) => ({ value, label: t(value) }))
    return (
      <div className="flex items-center gap-3">
        <span aria-hidden>{t('paper')}</span>
        <Select
          label={t('paper')}
          value={size}
          options={options}
          onChange={(chosen) => change({ export: { paper: chosen } })}
          className="w-44"
        />
      </div>
    )
  }
  if (format !== 'html' && format !== 'markdown') return null
  return (
    <div className="space-y-3">
      {format === 'markdown' && (
        <Switch
          label={t('wikiLinks')}
          hint={t('wikiLinksHint')}
          checked={wikiLinks}
          onChange={(chosen) => change({ export: { wikiLinks: chosen } })}
        />
      )}
      <Template format={format} path={settings.export.templates[format]} />
    </div>
  )
}

/** A file of the user's own after which articles are written. */
function Template({ format, path }: { format: 'html' | 'markdown'; path: string | null }) {
  const { t } = useTranslation('export')
  const set = (choose: boolean): void =>
    void ask('export.template', { format, choose }).catch((error: unknown) => toastFailed(sentence(error)))
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>{t('template')}</span>
      <bdi className="min-w-0 grow truncate text-muted">{path?.split(/[\\/]/).at(-1) ?? t('noTemplate')}</bdi>
      <Button size="small" onClick={() => set(true)}>
        {t('chooseTemplate')}
      </Button>
      {path !== null && (
        <Button size="small" kind="plain" onClick={() => set(false)}>
          {t('removeTemplate')}
        </Button>
      )}
    </div>
  )
}
