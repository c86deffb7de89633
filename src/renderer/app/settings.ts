import type { Settings, SettingsPatch } from '@shared/settings'
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { ask } from './archive-client'
import type { Told } from './told'

export interface SettingsStore {
  settings: Settings
  change(patch: SettingsPatch): void
}

export const SettingsContext = createContext<SettingsStore | null>(null)

export function useSettings(): SettingsStore {
  const store = useContext(SettingsContext)
  if (!store) throw new Error('Nothing is drawn before the settings are known.')
  return store
}

/** The app's settings, kept in step with every window; null until loaded. */
export function useLoadedSettings(loaded: Told<Settings>): SettingsStore | null {
  const settings = useSyncExternalStore(loaded.subscribe, loaded.get)
  return useMemo(() => {
    const change = (patch: SettingsPatch): void => void ask('settings.change', patch).then(loaded.put, () => undefined)
    return settings && { settings, change }
  }, [loaded, settings])
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
