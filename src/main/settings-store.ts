import { join } from 'node:path'
import { type Settings, type SettingsPatch, settings } from '@shared/settings'
import { jsonFile } from './json-file'

export interface SettingsStore {
  get(): Settings
  change(patch: SettingsPatch): Settings
}

export function openSettings(userData: string, onChange: (settings: Settings) => void): SettingsStore {
  const file = jsonFile(join(userData, 'settings.json'), settings)
  let current = file.read()
  return {
    get: () => current,
    change(patch) {
      current = settings.parse(merged(current, patch))
      file.write(current)
      onChange(current)
      return current
    }
  }
}

/** Objects are merged one level deep. */
function merged(current: Settings, patch: SettingsPatch): unknown {
  return {
    ...current,
    ...patch,
    reader: { ...current.reader, ...patch.reader },
    panes: { ...current.panes, ...patch.panes },
    backup: { ...current.backup, ...patch.backup },
    capture: { ...current.capture, ...patch.capture }
  }
}
