import { useTranslation } from 'react-i18next'

const NAMES = ['Ctrl', 'Shift', 'Del', 'Enter', 'Home', 'End'] as const
const NAME = new RegExp(NAMES.join('|'), 'g')

/** Keys as they stand on the keyboards of the window's language: `Strg+T` in German. */
export function useKeyNames(): (keys: string) => string {
  const { t } = useTranslation('ui')
  return (keys) => keys.replace(NAME, (name) => t(`keys.${name as (typeof NAMES)[number]}`))
}
