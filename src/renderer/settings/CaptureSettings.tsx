import { useTranslation } from 'react-i18next'
import { useSettings } from '@/app/settings'
import { Select } from '@/ui/Select'
import { Switch } from '@/ui/Switch'
import { AllowedHosts } from './AllowedHosts'
import { Line } from './Line'

const CONSENT = ['reject', 'accept', 'leave'] as const
const MEDIA = [0, 10, 50, 200, 1_000]
const SECONDS = [60, 150, 300, 600]
const MEGABYTES = [100, 400, 1_000, 4_000]

/** What is done with a page while it is captured, and how far that may go. */
export function CaptureSettings() {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettings()
  const { consent, overlays, scroll, mediaMegabytes, scripts, maxSeconds, maxMegabytes } = settings.capture
  return (
    <div className="divide-y divide-line">
      <Line label={t('consent')} hint={t('consentHint')}>
        <Select
          label={t('consent')}
          value={consent}
          options={CONSENT.map((value) => ({ value, label: t(`consent_${value}`) }))}
          onChange={(value) => change({ capture: { consent: value } })}
        />
      </Line>
      <div className="py-3">
        <Switch
          label={t('overlays')}
          hint={t('overlaysHint')}
          checked={overlays === 'remove'}
          onChange={(on) => change({ capture: { overlays: on ? 'remove' : 'leave' } })}
        />
      </div>
      <div className="py-3">
        <Switch
          label={t('scroll')}
          hint={t('scrollHint')}
          checked={scroll}
          onChange={(on) => change({ capture: { scroll: on } })}
        />
      </div>
      <Amount
        label={t('media')}
        hint={t('mediaHint')}
        value={mediaMegabytes}
        choices={MEDIA}
        word={(count) => (count === 0 ? t('mediaNone') : t('megabytes', { count }))}
        onChange={(value) => change({ capture: { mediaMegabytes: value } })}
      />
      <div className="py-3">
        <Switch
          label={t('scripts')}
          hint={t('scriptsHint')}
          checked={scripts}
          onChange={(on) => change({ capture: { scripts: on } })}
        />
      </div>
      <Amount
        label={t('maxTime')}
        value={maxSeconds}
        choices={SECONDS}
        word={(count) => t('seconds', { count })}
        onChange={(value) => change({ capture: { maxSeconds: value } })}
      />
      <Amount
        label={t('maxSize')}
        value={maxMegabytes}
        choices={MEGABYTES}
        word={(count) => t('megabytes', { count })}
        onChange={(value) => change({ capture: { maxMegabytes: value } })}
      />
      <AllowedHosts />
    </div>
  )
}

interface AmountProps {
  label: string
  hint?: string
  value: number
  choices: number[]
  word(count: number): string
  onChange(value: number): void
}

/** One of a few amounts, and the one that is set where it is another. */
function Amount({ label, hint, value, choices, word, onChange }: AmountProps) {
  const all = [...new Set([...choices, value])].sort((a, b) => a - b)
  return (
    <Line label={label} hint={hint}>
      <Select
        label={label}
        value={String(value)}
        options={all.map((each) => ({ value: String(each), label: word(each) }))}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </Line>
  )
}
