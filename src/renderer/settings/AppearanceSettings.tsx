import { useTranslation } from 'react-i18next'
import { useRecentSearches } from '@/app/recent-searches'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { Switch } from '@/ui/Switch'
import { Line } from './Line'

const THEMES = ['system', 'light', 'dark'] as const
const LANGUAGES = ['system', 'en', 'ar', 'de'] as const

const SCALES = [0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]

function nearest(scale: number): number {
  return SCALES.reduce((best, each) => (Math.abs(each - scale) < Math.abs(best - scale) ? each : best), 1)
}

function percent(value: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(value)
}

/** Colours, size, language, what happens when a link is copied, and whether searches are remembered. */
export function AppearanceSettings() {
  const { t, i18n } = useTranslation('settings')
  const { settings, change } = useSettings()
  const { recent, clear } = useRecentSearches()
  return (
    <div className="divide-y divide-line">
      <Line label={t('theme')}>
        <Select
          label={t('theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </Line>
      <Line label={t('scale')} hint={t('scaleHint')}>
        <Select
          label={t('scale')}
          value={String(nearest(settings.scale))}
          options={SCALES.map((value) => ({ value: String(value), label: percent(value, i18n.language) }))}
          onChange={(scale) => change({ scale: Number(scale) })}
        />
      </Line>
      <Line label={t('language')}>
        <Select
          label={t('language')}
          value={settings.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`language_${value}`) }))}
          onChange={(language) => change({ language })}
        />
      </Line>
      <div className="py-3">
        <Switch
          label={t('clipboard')}
          hint={t('clipboardHint')}
          checked={settings.watchClipboard}
          onChange={(watchClipboard) => change({ watchClipboard })}
        />
      </div>
      <div className="space-y-2 py-3">
        <Switch
          label={t('history')}
          hint={t('historyHint')}
          checked={settings.searchHistory}
          onChange={(searchHistory) => change({ searchHistory })}
        />
        <Button size="small" disabled={recent.length === 0} onClick={clear}>
          {t('clearHistory')}
        </Button>
      </div>
    </div>
  )
}
