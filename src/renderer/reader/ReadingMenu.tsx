import type { Settings } from '@shared/settings'
import { ALargeSmall } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { listen } from '@/app/archive-client'
import { formatNumber } from '@/app/format'
import { type SettingsStore, useSettings } from '@/app/settings'
import { IconButton } from '@/ui/IconButton'
import { Popover } from '@/ui/Popover'
import { Select } from '@/ui/Select'
import { useHasVoices } from './use-read-aloud'

type Paper = Settings['reader']['paper']
const PAPERS: Paper[] = ['auto', 'light', 'sepia', 'dark']
const USUAL_SIZE = 19

/** Size, width and paper of the reader; applies at once. */
export function ReadingMenu() {
  const { t } = useTranslation('reader')
  const store = useSettings()
  const { reader } = store.settings
  const hasVoices = useHasVoices()
  useSizeCommands(store)
  return (
    <Popover
      label={t('reading')}
      align="end"
      trigger={<IconButton icon={ALargeSmall} label={t('reading')} />}
      className="w-64 space-y-3"
    >
      <Slider
        label={t('size')}
        value={reader.fontSize}
        min={12}
        max={36}
        onChange={(fontSize) => store.change({ reader: { fontSize } })}
      />
      <Slider
        label={t('width')}
        value={reader.width}
        min={40}
        max={120}
        step={4}
        onChange={(width) => store.change({ reader: { width } })}
      />
      {hasVoices && (
        <Slider
          label={t('speed')}
          value={reader.speed}
          min={0.5}
          max={2.5}
          step={0.25}
          onChange={(speed) => store.change({ reader: { speed } })}
        />
      )}
      <div className="flex items-center gap-3">
        <span className="grow">{t('paper')}</span>
        <Select
          label={t('paper')}
          value={reader.paper}
          options={PAPERS.map((value) => ({ value, label: t(`paper_${value}`) }))}
          onChange={(paper) => store.change({ reader: { paper } })}
        />
      </div>
    </Popover>
  )
}

interface SliderProps {
  label: string
  value: number
  min: number
  max: number
  step?: number
  onChange(value: number): void
}

function Slider({ label, value, min, max, step = 1, onChange }: SliderProps) {
  const { i18n } = useTranslation('reader')
  return (
    <label className="block">
      <span className="flex">
        <span className="grow">{label}</span>
        <output className="text-muted">{formatNumber(value, i18n.language)}</output>
      </span>
      <input
        type="range"
        className="mt-1 w-full accent-accent"
        value={value}
        min={min}
        max={max}
        step={step}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  )
}

/** The menu's "larger", "smaller" and "as usual". */
function useSizeCommands({ settings, change }: SettingsStore): void {
  const { fontSize } = settings.reader
  useEffect(
    () =>
      listen('command.invoked', ({ command }) => {
        const sizes: Record<string, number> = {
          'text-larger': fontSize + 1,
          'text-smaller': fontSize - 1,
          'text-reset': USUAL_SIZE
        }
        const size = sizes[command]
        if (size !== undefined) change({ reader: { fontSize: Math.max(12, Math.min(36, size)) } })
      }),
    [fontSize, change]
  )
}
