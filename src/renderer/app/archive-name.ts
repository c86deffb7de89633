import { useTranslation } from 'react-i18next'

/** What the user calls an archive: its folder's name; the app's own goes by a word of the interface. */
export function useArchiveName(name: string | null): string {
  const { t } = useTranslation('app')
  return name ?? t('ownArchive')
}
