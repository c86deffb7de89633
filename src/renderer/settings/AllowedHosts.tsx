import { hostPattern } from '@shared/capture-settings'
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { TextField } from '@/ui/TextField'

/** Hosts of the user's own network that may be captured. */
export function AllowedHosts() {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettings()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const { allowedHosts } = settings.capture
  const set = (hosts: string[]): void => change({ capture: { allowedHosts: hosts } })
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const host = hostPattern.safeParse(hostOf(typed))
    setWrong(!host.success)
    if (!host.success) return
    set([...new Set([...allowedHosts, host.data])])
    setTyped('')
  }
  return (
    <section className="py-3">
      <form className="flex items-start gap-2" onSubmit={add}>
        <TextField
          className="grow"
          label={t('hosts')}
          hint={t('hostsHint')}
          error={isWrong ? t('hostWrong') : null}
          value={typed}
          placeholder="wiki.corp, 10.0.0.5:8080, *.lan"
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
        <Button type="submit" className="mt-6" disabled={typed.trim() === ''}>
          {t('hostAdd')}
        </Button>
      </form>
      {allowedHosts.length > 0 && (
        <ul className="mt-2 space-y-1">
          {allowedHosts.map((host) => (
            <li key={host} className="flex items-center gap-2">
              <bdi className="grow truncate">{host}</bdi>
              <IconButton
                icon={X}
                label={t('hostRemove', { host })}
                onClick={() => set(allowedHosts.filter((each) => each !== host))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A whole address is understood, too. */
function hostOf(typed: string): string {
  try {
    return /^https?:\/\//i.test(typed.trim()) ? new URL(typed.trim()).host : typed
  } catch {
    return typed
  }
}
