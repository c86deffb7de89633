import { useTranslation } from 'react-i18next'
import { useSettings } from '@/app/settings'
import { Select } from '@/ui/Select'
import { Switch } from '@/ui/Switch'
import { Line } from './Line'

const THEMES = ['system', 'light', 'dark'] as const
const LANGUAGES = ['system', 'en', 'ar'] as const

/** Colours, language, and what happens when a link is copied. */
export function AppearanceSettings() {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettings()
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
    </div>
  )
}
