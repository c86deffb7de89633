import { ChevronDown, ChevronUp, NotebookPen, Pause, Play, Printer, Square, Volume2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { invoke } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { IconButton } from '@/ui/IconButton'
import type { ReadAloud } from './use-read-aloud'

/** In a narrow pane the keys and the menu do the same. */
const ROOMY = 'hidden items-center gap-0.5 @min-[34rem]:flex'

/** To the neighbours of the article in its list. */
export function Neighbours() {
  const { t } = useTranslation('reader')
  return (
    <span className={ROOMY}>
      <IconButton icon={ChevronUp} label={t('previousArticle')} keys="K" onClick={() => invoke('previous')} />
      <IconButton icon={ChevronDown} label={t('nextArticle')} keys="J" onClick={() => invoke('next')} />
    </span>
  )
}

/** Listening, printing, and the note beside the text. */
export function ReadingTools({ aloud }: { aloud: ReadAloud }) {
  const { t } = useTranslation('reader')
  const { settings, change } = useSettings()
  const { noteBeside = false } = settings.panes
  return (
    <span className={ROOMY}>
      {aloud.available && (
        <IconButton
          icon={aloud.speaking ? Pause : aloud.paused ? Play : Volume2}
          label={t(aloud.speaking ? 'pauseReading' : aloud.paused ? 'goOnReading' : 'readAloud')}
          keys="R"
          onClick={aloud.toggle}
        />
      )}
      {(aloud.speaking || aloud.paused) && <IconButton icon={Square} label={t('stopReading')} onClick={aloud.stop} />}
      <IconButton icon={Printer} label={t('print')} onClick={() => invoke('print')} />
      <IconButton
        icon={NotebookPen}
        label={t('noteBeside')}
        pressed={noteBeside}
        onClick={() => change({ panes: { noteBeside: !noteBeside } })}
      />
    </span>
  )
}
