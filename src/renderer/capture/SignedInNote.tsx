import { signInFor } from '@shared/site'
import { useTranslation } from 'react-i18next'
import { useSettings } from '@/app/settings'
import { useSignIns } from '@/app/sign-ins'
import { Switch } from '@/ui/Switch'

interface SignedInNoteProps {
  urls: readonly string[]
  asStranger: boolean
  onChange(asStranger: boolean): void
}

/** As whom links will be captured, where that is not a stranger; and the other choice. */
export function SignedInNote({ urls, asStranger, onChange }: SignedInNoteProps) {
  const { t } = useTranslation('capture')
  const { settings } = useSettings()
  const profiles = useSignIns().filter(({ cookies }) => cookies > 0)
  if (!settings.capture.signIns || profiles.length === 0) return null
  const meant = urls.flatMap((url) => signInFor(url, profiles) ?? [])
  const [first] = meant
  if (!first) return null
  const sites = new Set(meant.map(({ site }) => site)).size
  const label =
    sites === 1 && meant.length === urls.length
      ? t('asYou', { site: first.site })
      : t('asYouSome', { count: meant.length })
  return (
    <div className="rounded-md bg-accent-soft px-3 py-2">
      <Switch label={label} hint={t('asYouHint')} checked={!asStranger} onChange={(on) => onChange(!on)} />
    </div>
  )
}
