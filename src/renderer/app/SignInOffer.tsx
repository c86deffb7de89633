import { siteOf } from '@shared/site'
import { KeyRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { useActions } from './actions'

/** Beside a page that its site shows only to those who are signed in. */
export function SignInOffer({ url, className }: { url: string | null; className?: string }) {
  const { t } = useTranslation('app')
  const actions = useActions()
  const site = url !== null && /^https?:/i.test(url) ? siteOf(url) : null
  if (url === null || site === null) return null
  return (
    <Button size="small" className={className} onClick={() => actions.signIn(url)}>
      <KeyRound aria-hidden />
      {t('signInTo', { site })}
    </Button>
  )
}
