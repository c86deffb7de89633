import type { ArticleSummary } from '@shared/article'
import type { SearchField } from '@shared/search'
import { clsx } from 'clsx'
import { FileClock, Highlighter, type LucideIcon, NotebookPen } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/app/format'
import { colorOf, useLabels } from '@/app/labels'
import { Highlighted } from '@/ui/Highlighted'
import { RowTag } from '@/ui/RowTag'
import { tagColorVar } from '@/ui/tag-color'
import type { Row } from './row-pages'
import { shownByline } from './shown-byline'

export interface ArticleRowProps {
  row: Row
  index: number
  total: number
  selected: boolean
  /** The keyboard is on it. */
  current: boolean
  cards: boolean
  start: number
  size: number
  /** The window's language, for all rows: each finding it out for itself would cost a letter that is typed a millisecond. */
  locale: string
}

const NO_TAGS: string[] = []

/** One article of the list: headline, where and when, what matched or how it begins, tags. The list takes keys and mouse. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { row, index, total, selected, current, cards, start, size, locale } = props
  const { article, hit } = row
  const language = article.language ?? undefined
  const tags = hit === null || hit.matched.includes('tag') ? article.tags : NO_TAGS
  return (
    <div
      role="option"
      id={`article-row-${index}`}
      data-row={index}
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      tabIndex={-1}
      draggable
      style={{ height: size, transform: `translateY(${start}px)` }}
      className={clsx(
        'absolute inset-x-0 top-0 flex gap-3 overflow-hidden border-b border-line px-4 pt-2.5 pb-2 outline-none contain-strict',
        cards && article.leadImage && 'flex-col gap-2',
        selected ? 'bg-accent-soft' : 'hover:bg-side',
        current && 'before:absolute before:inset-y-0 before:start-0 before:w-[3px] before:bg-accent'
      )}
    >
      {cards && <Picture sha256={article.leadImage} className="h-32 w-full" />}
      {/* As wide as there is room, which is known without asking how wide its words are. */}
      <div className="flex min-h-0 min-w-0 flex-1 flex-col" dir={article.direction}>
        {/* Headline and text share their lines: what the one leaves, the other has, and the last that fits ends in an ellipsis. */}
        <div lang={language} className={clsx('shrink-0', tags.length > 0 ? 'line-clamp-3' : 'line-clamp-4')}>
          <p className="text-[14px] leading-[18px] font-semibold">
            {hit ? <Highlighted text={article.title} ranges={hit.titleHighlights} /> : article.title}
          </p>
          <p className="text-[12.5px] leading-[18px] text-muted">
            {hit ? (
              <Highlighted text={hit.snippet} ranges={hit.snippetHighlights} />
            ) : (
              article.standfirst || article.excerpt
            )}
          </p>
        </div>
        <Facts row={row} locale={locale} />
        <Tags names={tags} />
      </div>
      {!cards && <Picture sha256={article.leadImage} className="mt-0.5 h-15 w-20 shrink-0" />}
    </div>
  )
})

/** In one element where nothing follows the words: a list that is scrolled pays for each. */
function Facts({ row, locale }: { row: Row; locale: string }) {
  const { article, hit } = row
  const isFound = hit !== null && hit.bylineHighlights.length > 0
  // A name that is marked needs no word that it is one.
  const seen = isFound ? SEEN_WITH_BYLINE : SEEN
  const elsewhere = hit?.matched.filter((field) => !seen.includes(field)) ?? []
  const words = isFound ? <FoundByline row={row} locale={locale} /> : <Line row={row} locale={locale} />
  if (elsewhere.length === 0 && !article.hasNote && article.highlightCount === 0 && !article.edited) {
    return <p className={`${FACTS} truncate`}>{words}</p>
  }
  return (
    <p className={`${FACTS} flex min-w-0 items-center gap-1`}>
      <span className="truncate">{words}</span>
      {elsewhere.length > 0 && <MatchedIn fields={elsewhere} />}
      {article.hasNote && <Has icon={NotebookPen} what="hasNote" />}
      {article.highlightCount > 0 && <Has icon={Highlighter} what="hasHighlights" />}
      {article.edited && <Has icon={FileClock} what="hasVersions" />}
    </p>
  )
}

const FACTS = '-order-1 mb-0.5 shrink-0 text-[12px] leading-[17px] text-muted'

function Line({ row: { article }, locale }: { row: Row; locale: string }) {
  const rest = [dayOf(article, locale), article.byline.join(', ')]
  return (
    <>
      {article.siteName && <bdi className="font-medium">{article.siteName}</bdi>}
      {inTurn(rest, article.siteName !== null)}
    </>
  )
}

/** The end of the line is cut where there is little room: an author who was searched for stands first. */
function FoundByline({ row: { article, hit }, locale }: { row: Row; locale: string }) {
  return (
    <>
      <bdi>
        <Highlighted {...shownByline(article.byline, hit?.bylineHighlights ?? [])} />
      </bdi>
      {inTurn([article.siteName ?? '', dayOf(article, locale)], true)}
    </>
  )
}

function dayOf({ publishedAt, capturedAt }: ArticleSummary, locale: string): string {
  return formatDay(publishedAt ?? capturedAt, locale)
}

/** One after the other, each in its own direction. */
function inTurn(facts: readonly string[], follows: boolean): string {
  const isolated = facts.filter((fact) => fact !== '').map((fact) => `\u2068${fact}\u2069`)
  return (follows && isolated.length > 0 ? ' · ' : '') + isolated.join(' · ')
}

function Has({ icon: Icon, what }: { icon: LucideIcon; what: 'hasNote' | 'hasHighlights' | 'hasVersions' }) {
  const { t } = useTranslation('library')
  return <Icon aria-label={t(what)} className="size-3.5 shrink-0" />
}

/** What is found there can be seen in the row itself. */
const SEEN: readonly SearchField[] = ['title', 'standfirst', 'body']
const SEEN_WITH_BYLINE: readonly SearchField[] = [...SEEN, 'byline']

/** Which other fields matched, said quietly. */
function MatchedIn({ fields }: { fields: readonly SearchField[] }) {
  const { t } = useTranslation('library')
  return (
    <span title={t('matchedIn')} className="shrink-0 rounded bg-sunken px-1 text-[11px]">
      <span className="sr-only">{t('matchedIn')}: </span>
      {fields.map((field) => t(`fields.${field}`)).join(', ')}
    </span>
  )
}

const MOST_TAGS = 4

function Tags({ names }: { names: string[] }) {
  const labels = useLabels()
  if (names.length === 0) return null
  return (
    <p className="mt-1 h-5 shrink-0 overflow-hidden whitespace-nowrap">
      {names.slice(0, MOST_TAGS).map((name) => (
        <RowTag key={name} name={name} color={tagColorVar(colorOf(labels, name))} />
      ))}
      {names.length > MOST_TAGS && <span className="text-[11.5px] text-muted">+{names.length - MOST_TAGS}</span>}
    </p>
  )
}

function Picture({ sha256, className }: { sha256: string | null; className: string }) {
  if (!sha256) return null
  return (
    <img
      // Another row's picture is not shown until this one's is there.
      key={sha256}
      src={`cuttings://blob/${sha256}`}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      className={clsx('rounded-md bg-sunken object-cover', className)}
    />
  )
}
