import type { ArticleSummary } from '@shared/article'
import type { TagSuggestion } from '@shared/tag'
import { CircleCheck } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { formatDay, formatNumber } from '@/app/format'
import { colorOf, useLabels } from '@/app/labels'
import { Button } from '@/ui/Button'
import { cn } from '@/ui/class-names'
import { Dialog } from '@/ui/Dialog'
import { EmptyState } from '@/ui/EmptyState'
import { Kbd } from '@/ui/Kbd'
import { TagChip } from '@/ui/TagChip'
import { INPUT } from '@/ui/TextField'
import { useTagChanges } from './tag-changes'
import { type Triage as Sorting, useTriage } from './use-triage'

/** Articles without tags, one by one: a number puts a suggested tag on, Enter goes on. */
export function Triage({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('tags')
  const sorting = useTriage()
  const { ids, at } = sorting
  const number = (value: number): string => formatNumber(value, i18n.language)
  const total = ids?.length ?? 0
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('untagged')}
      description={total > 0 ? t('triageHint') : undefined}
      size="large"
    >
      <div className="min-h-88">
        {ids !== null && at >= total ? (
          <div className="h-88">
            <EmptyState
              icon={CircleCheck}
              title={t(total === 0 ? 'allDone' : 'finished')}
              text={t(total === 0 ? 'allDoneText' : 'finishedText')}
            >
              <Button className="mt-2" onClick={onClose}>
                {t('close')}
              </Button>
            </EmptyState>
          </div>
        ) : (
          <Desk sorting={sorting} onClose={onClose}>
            <p role="status" className="mb-2 text-[12.5px] text-muted tabular-nums">
              {total > 0 && t('place', { at: number(at + 1), total: number(total) })}
            </p>
          </Desk>
        )}
      </div>
    </Dialog>
  )
}

interface DeskProps {
  sorting: Sorting
  onClose: () => void
  /** Above the article. */
  children: ReactNode
}

/** Hears all keys, also while the next article is on its way. */
function Desk({ sorting: { article, suggestions, at, go }, onClose, children }: DeskProps) {
  const { i18n } = useTranslation('tags')
  const actions = useActions()
  const changes = useTagChanges()
  const desk = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = article?.id
  // What had the focus goes with the article that was shown.
  useLayoutEffect(() => desk.current?.focus(), [at, id])
  const toggle = (tag: string): void => {
    if (!article) return
    void (article.tags.includes(tag) ? changes.remove(tag, [article.id]) : changes.add(tag, [article.id]))
  }
  const toTrash = (): void => {
    if (!article) return
    actions.remove([article.id])
    go(1)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = event.target === field.current
    const withCtrl = event.ctrlKey || event.metaKey
    if (typing || event.altKey || (withCtrl && event.key !== 'z')) return
    const suggested = /^[1-9]$/.test(event.key) ? suggestions[Number(event.key) - 1] : undefined
    const isRtl = i18n.dir() === 'rtl'
    const onButton = event.target instanceof HTMLButtonElement
    if (withCtrl) actions.undo()
    else if (suggested) toggle(suggested.tag)
    else if (event.key === 't') field.current?.focus()
    else if ((event.key === 'Enter' && !onButton) || event.key === 'j') go(1)
    else if (event.key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) go(1)
    else if (event.key === (isRtl ? 'ArrowRight' : 'ArrowLeft') || event.key === 'k') go(-1)
    else if (event.key === 'Delete' || event.key === '#') toTrash()
    else return
    event.preventDefault()
  }
  const read = (): void => {
    if (article) actions.show(article.id)
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for all of its controls, each of which can be pressed, too.
    <div ref={desk} tabIndex={-1} onKeyDown={onKeyDown} className="outline-none">
      {children}
      {article && (
        <Sorter
          key={article.id}
          article={article}
          suggestions={suggestions}
          field={field}
          does={{ toggle, toTrash, read, go, leave: () => desk.current?.focus() }}
        />
      )}
    </div>
  )
}

interface SorterProps {
  article: ArticleSummary
  suggestions: TagSuggestion[]
  field: RefObject<HTMLInputElement | null>
  does: {
    toggle(tag: string): void
    toTrash(): void
    read(): void
    go(step: number): void
    /** The field, back to the keys. */
    leave(): void
  }
}

/** The article, the tags that suit it and those that it has, and what can be done with it. */
function Sorter({ article, suggestions, field, does: { toggle, toTrash, read, go, leave } }: SorterProps) {
  const { t, i18n } = useTranslation('tags')
  const facts = [article.siteName, formatDay(article.publishedAt ?? article.capturedAt, i18n.language)]
  return (
    <>
      <div className="flex gap-4 rounded-lg border border-line p-4">
        <div lang={article.language ?? undefined} dir={article.direction} className="min-w-0 grow">
          <h3 className="line-clamp-3 text-[16px] leading-snug font-semibold">{article.title}</h3>
          <p className="mt-1 text-[12.5px] text-muted">
            {facts.filter(Boolean).map((fact) => (
              <bdi key={fact} className="me-2">
                {fact}
              </bdi>
            ))}
          </p>
          <p className="mt-2 line-clamp-4 text-muted">{article.standfirst || article.excerpt}</p>
        </div>
        {article.leadImage && (
          <img
            src={`cuttings://blob/${article.leadImage}`}
            alt=""
            className="h-28 w-40 shrink-0 rounded-md bg-sunken object-cover"
          />
        )}
      </div>
      <Suggestions suggestions={suggestions} article={article} onToggle={toggle} />
      <OwnTags article={article} onToggle={toggle} field={field} onLeave={leave} />
      <div className="sticky -bottom-4 -mx-5 mt-4 -mb-4 flex flex-wrap gap-2 border-t border-line bg-raised px-5 py-3 [@media(max-height:30rem)]:static">
        <Button onClick={toTrash}>{t('toTrash')}</Button>
        <Button className="me-auto" onClick={read}>
          {t('read')}
        </Button>
        <Button onClick={() => go(-1)}>{t('previous')}</Button>
        <Button kind="primary" onClick={() => go(1)}>
          {t('next')}
        </Button>
      </div>
    </>
  )
}

interface SuggestionsProps {
  suggestions: TagSuggestion[]
  article: ArticleSummary
  onToggle: (tag: string) => void
}

function Suggestions({ suggestions, article, onToggle }: SuggestionsProps) {
  const { t } = useTranslation('tags')
  return (
    <section aria-label={t('suggested')} className="mt-4">
      <h4 className="mb-1.5 text-[12px] font-semibold text-muted">{t('suggested')}</h4>
      {suggestions.length === 0 && <p className="text-[12.5px] text-muted">{t('noSuggestion')}</p>}
      <div className="flex flex-wrap gap-1.5">
        {suggestions.map(({ tag, why }, index) => (
          <button
            key={tag}
            type="button"
            aria-pressed={article.tags.includes(tag)}
            title={t(why === 'text' ? 'whyText' : 'whyNeighbours')}
            onClick={() => onToggle(tag)}
            className={cn(
              'flex h-8 max-w-60 items-center gap-2 rounded-md border border-line px-2 hover:bg-hover',
              article.tags.includes(tag) && 'border-accent bg-accent-soft'
            )}
          >
            <Kbd>{String(index + 1)}</Kbd>
            <bdi className="truncate">{tag}</bdi>
          </button>
        ))}
      </div>
    </section>
  )
}

interface OwnTagsProps extends Pick<SuggestionsProps, 'article' | 'onToggle'> {
  field: RefObject<HTMLInputElement | null>
  onLeave: () => void
}

function OwnTags({ article, onToggle, field, onLeave }: OwnTagsProps) {
  const { t } = useTranslation('tags')
  const labels = useLabels()
  const [text, setText] = useState('')
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const tag = text.trim()
    setText('')
    if (tag === '') onLeave()
    else onToggle(tag)
  }
  return (
    <section aria-label={t('onIt')} className="mt-4 flex flex-wrap items-center gap-1.5">
      {article.tags.map((tag) => (
        <TagChip
          key={tag}
          name={tag}
          color={colorOf(labels, tag)}
          remove={{ label: t('removeTag', { tag }), onRemove: () => onToggle(tag) }}
        />
      ))}
      <input
        ref={field}
        aria-label={t('type')}
        placeholder={`${t('type')} (T)`}
        list="triage-tags"
        value={text}
        dir={text === '' ? undefined : 'auto'}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className={`${INPUT} w-56 grow-0`}
      />
      <datalist id="triage-tags">
        {labels.tags.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </section>
  )
}
