import { Direction } from 'radix-ui'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { TooltipProvider } from '@/ui/Tooltip'
import { Toasts } from '@/ui/toast'
import { ArchiveGate } from './ArchiveGate'
import type { Beginning } from './beginning'
import { chosenLanguage, directionOf, turnTo } from './i18n'
import { SettingsContext, type SettingsStore, useLoadedSettings, useTheme } from './settings'

/** The window: once the settings are known, in their language and theme. */
export function App({ beginning }: { beginning: Beginning }) {
  const store = useLoadedSettings(beginning.settings)
  return store ? <Dressed store={store} archive={beginning.archive} /> : null
}

function Dressed({ store, archive }: { store: SettingsStore; archive: Beginning['archive'] }) {
  const { t } = useTranslation('app')
  const language = chosenLanguage(store.settings.language)
  const direction = directionOf(language)
  useTheme(store.settings.theme)
  useEffect(() => void turnTo(language), [language])
  return (
    <SettingsContext value={store}>
      <Direction.Provider dir={direction}>
        <TooltipProvider>
          <ArchiveGate archive={archive} />
          <Toasts dir={direction} label={t('messages')} />
        </TooltipProvider>
      </Direction.Provider>
    </SettingsContext>
  )
}
