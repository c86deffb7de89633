import { hostPattern } from '@shared/capture-settings'
import type { SaveInput } from '@shared/contract'
import type { TaskItem } from '@shared/task'
import { useTranslation } from 'react-i18next'
import { SignInOffer } from '@/app/SignInOffer'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { startSave } from './start-save'

/** What the user can say to a page that was refused: this host is meant; this certificate will do; I am a member. */
export function FailureOffer({ item: { input, failure, verdictKind } }: { item: TaskItem }) {
  const { t } = useTranslation('capture')
  const { settings, change } = useSettings()
  const again = (more: Partial<Extract<SaveInput, { kind: 'url' }>> = {}): void =>
    void startSave([{ kind: 'url', url: input, ...more }])
  if (failure?.code === 'untrusted-site') {
    return (
      <Button size="small" className="mt-1.5" onClick={() => again({ acceptCertificate: true })}>
        {t('saveAnyway')}
      </Button>
    )
  }
  if (failure?.code === 'sign-in-needed' || verdictKind === 'paywall' || verdictKind === 'login')
    return <SignInOffer url={input} className="mt-1.5" />
  const host = failure?.code === 'own-network' ? hostOf(input) : null
  // Where it led on to another place, allowing the first would not help.
  if (!host || !failure?.message.includes(host)) return null
  const { allowedHosts } = settings.capture
  const isAllowed = allowedHosts.includes(host)
  const allow = (): void => {
    if (!isAllowed) change({ capture: { allowedHosts: [...allowedHosts, host] } })
    again()
  }
  return (
    <Button size="small" className="mt-1.5" onClick={allow}>
      {t(isAllowed ? 'saveNow' : 'allowHost')}
    </Button>
  )
}

/** With its port: what is allowed is this place and no other of the same machine. */
function hostOf(input: string): string | null {
  try {
    return hostPattern.parse(new URL(input).host)
  } catch {
    return null
  }
}
