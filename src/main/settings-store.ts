import { join } from 'node:path'
import { type Settings, type SettingsPatch, settings } from '@shared/settings'
import { jsonFile } from './json-file'

export interface SettingsStore {
  get(): Settings
  change(patch: SettingsPatch): Settings
  /** What only the user may change, in a dialog of the system’s: places and files. */
  remember(places: Partial<Pick<Settings['export'], 'templates' | 'folder'>>): Settings
}

export function openSettings(userData: string, onChange: (settings: Settings) => void): SettingsStore {
  const file = jsonFile(join(userData, 'settings.json'), settings)
  let current = file.read()
  const keep = (changed: unknown): Settings => {
    current = settings.parse(changed)
    file.write(current)
    onChange(current)
    return current
  }
  return {
    get: () => current,
    change: (patch) => keep(merged(current, patch)),
    remember: (places) => keep({ ...current, export: { ...current.export, ...places } })
  }
}

/** Objects are merged one level deep. */
function merged(current: Settings, patch: SettingsPatch): unknown {
  return {
    ...current,
    ...patch,
    reader: { ...current.reader, ...patch.reader },
    panes: { ...current.panes, ...patch.panes },
    export: { ...current.export, ...patch.export },
    backup: { ...current.backup, ...patch.backup },
    capture: { ...current.capture, ...patch.capture }
  }
}
