import { useTranslation } from 'react-i18next'

/** Keys as they stand on the keyboards of the window's language: `Strg+T` in German. */
export function useKeyNames(): (keys: string) => string {
  const { t } = useTranslation('ui')
  return (keys) => keys.replace(/Ctrl|Shift|Del/g, (name) => t(`keys.${name as 'Ctrl' | 'Shift' | 'Del'}`))
}
