import type { SignIn } from '@shared/sign-in'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { formatLocal } from '@/app/format'
import { Button } from '@/ui/Button'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { attempt } from './attempt'

/** What is to be forgotten; null id: all. */
interface Removal {
  id: string | null
  site: string
}

/** The profiles there are, with their state, and the ways out of them. */
export function SignInList({ all }: { all: SignIn[] }) {
  const { t } = useTranslation('settings')
  const [removal, setRemoval] = useState<Removal | null>(null)
  const remove = (): void => attempt(ask('signIn.remove', { id: removal?.id ?? null }))
  return (
    <section className="py-3">
      <ul className="divide-y divide-line rounded-lg border border-line" aria-label={t('signInList')}>
        {all.map((each) => (
          <SiteLine key={each.id} signIn={each} onRemove={() => setRemoval(each)} />
        ))}
      </ul>
      <div className="mt-3 flex justify-end gap-2">
        <Button size="small" onClick={() => attempt(ask('signIn.signOut', { id: null }))}>
          {t('signOutAll')}
        </Button>
        <Button size="small" onClick={() => setRemoval({ id: null, site: '' })}>
          {t('signInRemoveAll')}
        </Button>
      </div>
      <ConfirmDialog
        open={removal !== null}
        onOpenChange={(open) => open || setRemoval(null)}
        title={removal?.id ? t('signInRemoveTitle', { site: removal.site }) : t('signInRemoveAllTitle')}
        text={t('signInRemoveText')}
        action={t('signInRemove')}
        dangerous
        onConfirm={remove}
      />
    </section>
  )
}

function SiteLine({ signIn, onRemove }: { signIn: SignIn; onRemove(): void }) {
  const { t, i18n } = useTranslation('settings')
  const { id, site, address, cookies, usedAt, open } = signIn
  const facts = [
    open ? t('signInIsOpen') : cookies > 0 ? t('signInCookies', { count: cookies }) : t('signInNone'),
    usedAt ? t('signInUsed', { date: formatLocal(usedAt, i18n.language) }) : t('signInUnused')
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 px-3 py-2">
      <div className="min-w-48 grow basis-0">
        <bdi className="block truncate font-medium">{site}</bdi>
        <p className="text-[12.5px] text-muted">{facts.join(' · ')}</p>
      </div>
      <Button
        size="small"
        aria-label={t('signInAgainTo', { site })}
        onClick={() => attempt(ask('signIn.open', { address }))}
      >
        {t('signInAgain')}
      </Button>
      <Button
        size="small"
        disabled={cookies === 0 && !open}
        aria-label={t('signOutOf', { site })}
        onClick={() => attempt(ask('signIn.signOut', { id }))}
      >
        {t('signOut')}
      </Button>
      <Button size="small" aria-label={t('signInRemoveOf', { site })} onClick={onRemove}>
        {t('signInRemove')}…
      </Button>
    </li>
  )
}
