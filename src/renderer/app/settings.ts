import type { Settings, SettingsPatch } from '@shared/settings'
import { settings as schema } from '@shared/settings'
import { createContext, useContext, useEffect, useState } from 'react'
import { ask, listen } from './archive-client'

export interface SettingsStore {
  settings: Settings
  change(patch: SettingsPatch): void
}

export const SettingsContext = createContext<SettingsStore>({ settings: schema.parse({}), change: () => undefined })

export function useSettings(): SettingsStore {
  return useContext(SettingsContext)
}

/** The app's settings, kept in step with every window; null until loaded. */
export function useLoadedSettings(): SettingsStore | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    ask('settings.get', {}).then(setSettings, () => setSettings(schema.parse({})))
    return listen('settings.changed', setSettings)
  }, [])
  const change = (patch: SettingsPatch): void => void ask('settings.change', patch).then(setSettings, () => undefined)
  return settings ? { settings, change } : null
}

/** Puts the theme on the document, following the system where that is chosen. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = (): void => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
}
