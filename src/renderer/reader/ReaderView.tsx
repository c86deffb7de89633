import type { Article } from '@shared/article'
import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadingPlace } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { ArticleHead } from './ArticleHead'
import { ArticleVerdict } from './ArticleVerdict'
import { FindBar } from './FindBar'
import { LeftOut } from './LeftOut'
import { bringIntoView, Marking } from './marks/Marking'
import { MarkList } from './marks/MarkList'
import { markChanges } from './marks/mark-changes'
import { type Marks, type PlacedMark, useMarks } from './marks/use-marks'
import { NoteEditor } from './NoteEditor'
import { leaveAt, returnTo, wasLeft } from './positions'
import { safeHtml } from './safe-html'
import { useMatches } from './use-matches'

interface ReaderViewProps {
  article: Article
  query: string
  /** Where to begin. */
  place: ReadingPlace | null
  onHistory(): void
}

/** The article made for reading: its own script and direction, the user's size, width and paper. */
export function ReaderView({ article, query, place, onHistory }: ReaderViewProps) {
  const { t } = useTranslation('reader')
  const { settings } = useSettings()
  const { fontSize, width, paper } = settings.reader
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const html = useMemo(() => safeHtml(article.html), [article.html])
  const [search, setSearch] = useState<string | null>(null)
  const matches = useMatches(scroller, {
    article,
    query: search ?? query,
    content: html,
    // Where the article was left before counts more than where the words stand.
    jump: query.trim() !== '' && !wasLeft(article.id),
    typing: search !== null
  })
  const marks = useMarks(body, html, article.highlights)
  const changes = useMemo(() => markChanges(article.id, t), [article.id, t])
  const [writing, setWriting] = useState<string | null>(null)
  usePlace(place, marks, scroller)
  const showMark = (mark: PlacedMark): void => {
    const range = marks.rangeOf(mark)
    if (range && scroller.current) bringIntoView(range, scroller.current)
  }

  useLayoutEffect(() => {
    if (scroller.current) returnTo(scroller.current, article.id)
  }, [article.id])

  const paperClass = paper === 'auto' ? '' : `paper-${paper}`
  return (
    <div className={`flex h-full flex-col ${paperClass} bg-paper text-ink`}>
      <FindBar search={search} onSearch={setSearch} query={query} matches={matches} />
      <section
        ref={scroller}
        tabIndex={0}
        aria-label={article.title}
        className="min-h-0 grow select-text overflow-y-auto px-6 outline-offset-[-2px]"
        onScroll={(event) => leaveAt(event.currentTarget, article.id)}
      >
        <article
          lang={article.language ?? undefined}
          dir={article.direction}
          className="reading mx-auto pt-8 pb-16"
          style={{ fontSize, maxWidth: `${width}ch` }}
        >
          <ArticleVerdict article={article} onHistory={onHistory} />
          <ArticleHead article={article} />
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: only links inside react, and they take the keyboard themselves. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the same. */}
          <div
            ref={body}
            data-find="body"
            className="reading-body"
            onClick={openLinks}
            dangerouslySetInnerHTML={{ __html: html }}
          />
          <MissingPictures article={article} html={html} label={t('captions')} />
        </article>
        <div className="mx-auto max-w-3xl space-y-4 pb-16 font-sans">
          <LeftOut lines={article.leftOut} direction={article.direction} />
          <MarkList marks={marks} changes={changes} direction={article.direction} writing={writing} onShow={showMark} />
          <NoteEditor article={article} />
        </div>
      </section>
      <Marking article={article} body={body} scroller={scroller} marks={marks} changes={changes} onWrite={setWriting} />
    </div>
  )
}

/** Goes to the marked passage that was asked for, once it is there. */
function usePlace(place: ReadingPlace | null, marks: Marks, scroller: RefObject<HTMLElement | null>): void {
  const done = useRef<ReadingPlace | null>(null)
  useEffect(() => {
    if (!place || done.current === place) return
    const mark = marks.placed.find(({ mark: { id } }) => id === place.highlight)
    const range = mark ? marks.rangeOf(mark) : null
    if (!range || !scroller.current) return
    done.current = place
    bringIntoView(range, scroller.current)
  }, [place, marks, scroller])
}

/** Links ask before they leave the archive. */
function openLinks(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link) return
  event.preventDefault()
  const url = link.getAttribute('href')
  if (url) void ask('link.open', { url }).catch(() => undefined)
}

/** Captions and credits whose pictures the archive does not have. */
function MissingPictures({ article, html, label }: { article: Article; html: string; label: string }) {
  const missing = article.images.filter(({ stored, caption, credit }) => !stored && (caption || credit))
  const shown = missing.filter(({ caption }) => !caption || !html.includes(caption.slice(0, 30)))
  if (shown.length === 0) return null
  return (
    <ul
      aria-label={label}
      className="mt-6 border-line border-t pt-3 font-sans text-[0.78em] text-muted"
      style={{ listStyle: 'none', padding: 0 }}
    >
      {shown.map(({ caption, credit }) => (
        <li key={`${caption}${credit}`}>
          {caption} {credit && <span>({credit})</span>}
        </li>
      ))}
    </ul>
  )
}
