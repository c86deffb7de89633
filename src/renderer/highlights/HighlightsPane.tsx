import type { HighlightColor, HighlightFilter } from '@shared/highlight'
import { highlightColor } from '@shared/highlight'
import { ClipboardCopy, Download, Highlighter, MessageSquareText } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { tellFailure } from '@/app/changes'
import { formatNumber } from '@/app/format'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { cn } from '@/ui/class-names'
import { EmptyState } from '@/ui/EmptyState'
import { IconButton } from '@/ui/IconButton'
import { INPUT } from '@/ui/TextField'
import { toastDone } from '@/ui/toast'
import { Entry } from './Entry'
import { useHighlights } from './use-highlights'
import { useSteps } from './use-steps'

export interface HighlightsPaneProps {
  /** Before the search field: the way to the sidebar. */
  lead: ReactNode
}

/** Every marked passage of the archive: searched, filtered, opened where it stands, written out with citations. */
export function HighlightsPane({ lead }: HighlightsPaneProps) {
  const { t, i18n } = useTranslation('highlights')
  const [filter, setFilter] = useState<HighlightFilter>({})
  const { page, error, more } = useHighlights(filter)
  const { list, onKeyDown } = useSteps()
  const narrowed = Boolean(filter.text || filter.color || filter.noted)
  return (
    <section aria-label={t('title')} className="flex h-full flex-col">
      <div className="flex items-center gap-1 px-2 pt-2 pb-1">
        {lead}
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          dir={filter.text ? 'auto' : undefined}
          value={filter.text ?? ''}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
          className={INPUT}
        />
      </div>
      <div className="flex items-center gap-0.5 border-b border-line ps-4 pe-2 py-1">
        <p role="status" className="grow text-[12px] text-muted">
          {page && t('count', { count: page.total, shown: formatNumber(page.total, i18n.language) })}
        </p>
        {highlightColor.options.map((color) => (
          <ColorFilter key={color} color={color} filter={filter} onFilter={setFilter} />
        ))}
        <IconButton
          icon={MessageSquareText}
          label={t('noted')}
          pressed={filter.noted === true}
          small
          onClick={() => setFilter({ ...filter, noted: filter.noted ? null : true })}
        />
        <CopyButton filter={filter} disabled={!page || page.total === 0} />
        <SaveButton filter={filter} disabled={!page || page.total === 0} />
      </div>
      {error !== null && (
        <p role="alert" className="border-b border-line px-4 py-2 text-danger">
          {sentence(error)}
        </p>
      )}
      {page?.total === 0 ? (
        <EmptyState
          icon={Highlighter}
          title={t(narrowed ? 'nothingFound' : 'nothing')}
          text={t(narrowed ? 'nothingFoundText' : 'nothingText')}
        />
      ) : (
        <ul ref={list} onKeyDown={onKeyDown} className="min-h-0 grow overflow-y-auto">
          {page?.items.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
          {page && page.items.length < page.total && (
            <li className="p-3 text-center">
              <Button size="small" onClick={more}>
                {t('more')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

interface ColorFilterProps {
  color: HighlightColor
  filter: HighlightFilter
  onFilter: (filter: HighlightFilter) => void
}

function ColorFilter({ color, filter, onFilter }: ColorFilterProps) {
  const { t } = useTranslation('highlights')
  const pressed = filter.color === color
  return (
    <button
      type="button"
      aria-label={t(color)}
      aria-pressed={pressed}
      title={t(color)}
      onClick={() => onFilter({ ...filter, color: pressed ? null : color })}
      className="flex size-7 items-center justify-center rounded-md hover:bg-hover"
    >
      <span
        className={cn('size-4 rounded-full border border-line-strong', pressed && 'ringed')}
        style={{ background: `var(--c-mark-${color})` }}
      />
    </button>
  )
}

/** What is listed, as Markdown with citations, on the clipboard. */
function CopyButton({ filter, disabled }: { filter: HighlightFilter; disabled: boolean }) {
  const { t } = useTranslation('highlights')
  const { settings } = useSettings()
  const copy = async (): Promise<void> => {
    try {
      const { text, highlights } = await ask('highlight.markdown', { filter, style: settings.export.citationStyle })
      await ask('clipboard.write', { text })
      toastDone(t('copied', { count: highlights }))
    } catch (error) {
      tellFailure(error)
    }
  }
  return <IconButton icon={ClipboardCopy} label={t('copy')} disabled={disabled} small onClick={() => void copy()} />
}

/** What is listed, as a Markdown file with citations. */
function SaveButton({ filter, disabled }: { filter: HighlightFilter; disabled: boolean }) {
  const { t } = useTranslation('highlights')
  const { settings } = useSettings()
  const save = async (): Promise<void> => {
    try {
      const { path, highlights } = await ask('highlight.export', { filter, style: settings.export.citationStyle })
      if (path !== null) toastDone(t('written', { count: highlights }))
    } catch (error) {
      tellFailure(error)
    }
  }
  return <IconButton icon={Download} label={t('save')} disabled={disabled} small onClick={() => void save()} />
}
