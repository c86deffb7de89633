import { siteOf } from '@shared/site'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { useSignIns } from '@/app/sign-ins'
import { Button } from '@/ui/Button'
import { Switch } from '@/ui/Switch'
import { TextField } from '@/ui/TextField'
import { attempt } from './attempt'
import { SignInList } from './SignInList'

/** Sites that are captured as the user who is signed in to them. */
export function SignInSettings() {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettings()
  const all = useSignIns()
  const { signIns } = settings.capture
  return (
    <div className="divide-y divide-line">
      <div className="py-3">
        <Switch
          label={t('signIns')}
          hint={t('signInsHint')}
          checked={signIns}
          onChange={(on) => change({ capture: { signIns: on } })}
        />
      </div>
      {signIns && <AddSite />}
      {all.length > 0 && <SignInList all={all} />}
    </div>
  )
}

function AddSite() {
  const { t } = useTranslation('settings')
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    setWrong(siteOf(typed) === null)
    if (siteOf(typed) === null) return
    attempt(ask('signIn.open', { address: typed }))
    setTyped('')
  }
  return (
    <form className="flex items-start gap-2 py-3" onSubmit={add}>
      <TextField
        className="grow"
        label={t('signInSite')}
        hint={t('signInSiteHint')}
        error={isWrong ? t('signInSiteWrong') : null}
        value={typed}
        placeholder="example.org"
        onChange={(event) => {
          setTyped(event.target.value)
          setWrong(false)
        }}
      />
      <Button type="submit" className="mt-6" disabled={typed.trim() === ''}>
        {t('signInOpen')}
      </Button>
    </form>
  )
}
