import { signInFor, siteOf } from '@shared/site'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { useSignIns } from '@/app/sign-ins'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { toastFailed } from '@/ui/toast'
import { startSave } from './start-save'

/** What signing in means, the way to its window, and after that the page once more. Mounted is open. */
export function SignInDialog({ address, onClose }: { address: string; onClose(): void }) {
  const { t } = useTranslation('capture')
  const { settings, change } = useSettings()
  const [isBegun, setBegun] = useState(false)
  const known = signInFor(address, useSignIns())
  const site = known?.site ?? siteOf(address) ?? address
  const isReady = settings.capture.signIns && known !== null && known.cookies > 0 && !known.open
  const begin = (): void => {
    if (!settings.capture.signIns) change({ capture: { signIns: true } })
    ask('signIn.open', { address }).then(
      () => setBegun(true),
      (error: unknown) => toastFailed(sentence(error))
    )
  }
  const save = async (): Promise<void> => {
    if (await startSave([{ kind: 'url', url: address }])) onClose()
  }
  const step = known?.open
    ? t('signInWaiting')
    : isReady
      ? t('signInReady', { site })
      : isBegun
        ? t('signInNothing')
        : ''
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('signInTitle', { site })}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind={isReady ? 'outline' : 'primary'} disabled={known?.open === true} onClick={begin}>
            {t('signInOpen')}
          </Button>
          {isReady && (
            <Button kind="primary" onClick={() => void save()}>
              {t('signInSave')}
            </Button>
          )}
        </>
      }
    >
      <ul className="list-disc space-y-1.5 ps-5">
        <li>{t('signInWhat', { site })}</li>
        <li>{t('signInWhere')}</li>
        <li>{t('signInMarked')}</li>
      </ul>
      <p role="status" className="mt-3 font-medium">
        {step}
      </p>
    </Dialog>
  )
}
