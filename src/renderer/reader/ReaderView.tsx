import type { Article } from '@shared/article'
import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { ReadingPlace } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { useCommand } from '@/app/use-command'
import { ArticleHead } from './ArticleHead'
import { ArticlePictures } from './ArticlePictures'
import { ArticleVerdict } from './ArticleVerdict'
import { ContentsMenu } from './ContentsMenu'
import { FindBar } from './FindBar'
import { LeftOut } from './LeftOut'
import { bringIntoView, Marking } from './marks/Marking'
import { MarkList } from './marks/MarkList'
import { markChanges } from './marks/mark-changes'
import { type Marks, type PlacedMark, useMarks } from './marks/use-marks'
import { NoteEditor } from './NoteEditor'
import { leaveAt, returnTo, wasLeft } from './positions'
import { printArticle } from './print-article'
import { ReadingProgress } from './ReadingProgress'
import { ReadingTools } from './ReadingTools'
import { safeHtml } from './safe-html'
import { TextMenu } from './TextMenu'
import { useMatches } from './use-matches'
import { useReadAloud } from './use-read-aloud'

interface ReaderViewProps {
  article: Article
  query: string
  /** Where to begin. */
  place: ReadingPlace | null
  entered: { id: string } | null
  onHistory(): void
  /** Where its tools stand, in the head of the pane. */
  tools: HTMLElement | null
}

/** The article made for reading: its own script and direction, the user's size, width and paper. */
export function ReaderView({ article, query, place, entered, onHistory, tools }: ReaderViewProps) {
  const { t } = useTranslation('reader')
  const { settings } = useSettings()
  const { fontSize, width, paper } = settings.reader
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
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

  useEffect(() => {
    if (entered?.id === article.id) scroller.current?.focus({ preventScroll: true })
  }, [entered, article.id])

  const [enlarged, setEnlarged] = useState<string | null>(null)
  const aloud = useReadAloud(text, scroller, article.language, settings.reader.speed)
  useCommand('read-aloud', aloud.toggle)
  useCommand('print', () => text.current && printArticle(text.current))
  useCommand('zoom-picture', () => setEnlarged(pictureInView(body.current, scroller.current)))
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const picture = pictureOf(event.target)
    if (picture && !(event.target instanceof Element && event.target.closest('a'))) setEnlarged(picture)
    else openLinks(event)
  }
  const { noteBeside = false } = settings.panes
  const notes = (
    <>
      <MarkList marks={marks} changes={changes} direction={article.direction} writing={writing} onShow={showMark} />
      <NoteEditor article={article} />
    </>
  )

  const paperClass = paper === 'auto' ? '' : `paper-${paper}`
  return (
    <div className={`flex h-full flex-col ${paperClass} bg-paper text-ink`}>
      {tools &&
        createPortal(
          <>
            <ContentsMenu
              body={body}
              scroller={scroller}
              content={html}
              language={article.language}
              direction={article.direction}
            />
            <ReadingTools aloud={aloud} />
          </>,
          tools
        )}
      <ReadingProgress scroller={scroller} content={html} />
      <FindBar search={search} onSearch={setSearch} query={query} matches={matches} />
      {/* A container holds what is fixed: the bar of the marks stands outside. */}
      <div className="@container min-h-0 grow">
        <div className="flex h-full flex-col @min-[38rem]:flex-row">
          <section
            ref={scroller}
            tabIndex={0}
            aria-label={article.title}
            className="min-h-0 grow select-text overflow-y-auto px-6 outline-offset-[-2px]"
            onScroll={(event) => leaveAt(event.currentTarget, article.id)}
          >
            <article
              ref={text}
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
                onClick={onClick}
                dangerouslySetInnerHTML={{ __html: html }}
              />
              <MissingPictures article={article} html={html} label={t('captions')} />
            </article>
            {/* As wide as the text, whose letters the width is counted in. */}
            <div className="mx-auto font-serif" style={{ fontSize, maxWidth: `${width}ch` }}>
              {/* With room for what is told in the corner: it covers nothing that can be read. */}
              <div className="space-y-4 pb-28 font-sans text-[13.5px]">
                <LeftOut lines={article.leftOut} direction={article.direction} />
                {!noteBeside && notes}
              </div>
            </div>
          </section>
          {noteBeside && (
            <aside
              aria-label={t('noteBeside')}
              className="max-h-[40%] shrink-0 space-y-4 overflow-y-auto border-t border-line p-4 @min-[38rem]:max-h-none @min-[38rem]:w-64 @min-[38rem]:border-s @min-[38rem]:border-t-0"
            >
              {notes}
            </aside>
          )}
        </div>
      </div>
      {enlarged && <ArticlePictures article={article} shown={enlarged} onShow={setEnlarged} />}
      <TextMenu
        article={article}
        scroller={scroller}
        body={body}
        marks={marks}
        changes={changes}
        onWrite={setWriting}
        onEnlarge={setEnlarged}
      />
      <Marking article={article} body={body} scroller={scroller} marks={marks} changes={changes} onWrite={setWriting} />
    </div>
  )
}

/** Goes to the marked passage that was asked for, once it is there. */
function usePlace(place: ReadingPlace | null, marks: Marks, scroller: RefObject<HTMLElement | null>): void {
  const done = useRef<ReadingPlace | null>(null)
  useEffect(() => {
    if (!place || done.current === place) return
    if ('picture' in place) {
      const picture = scroller.current?.querySelector(`.reading-body img[src$="${place.picture}"]`)
      done.current = place
      if (picture) bringPicture(picture)
      return
    }
    const mark = marks.placed.find(({ mark: { id } }) => id === place.highlight)
    const range = mark ? marks.rangeOf(mark) : null
    if (!range || !scroller.current) return
    done.current = place
    bringIntoView(range, scroller.current)
  }, [place, marks, scroller])
}

/** Once it is known how large it is: until then it takes no room, and what comes later moves it away. */
function bringPicture(picture: Element): void {
  picture.removeAttribute('loading')
  const bring = (): void => picture.scrollIntoView({ block: 'center' })
  bring()
  if (picture instanceof HTMLImageElement && !picture.complete) picture.addEventListener('load', bring, { once: true })
}

const PICTURE = /^cuttings:\/\/blob\/([0-9a-f]{64})$/

function pictureOf(target: unknown): string | null {
  const image = target instanceof Element ? target.closest('img') : null
  return PICTURE.exec(image?.getAttribute('src') ?? '')?.[1] ?? null
}

/** The first picture that can be seen, else the first of all. */
function pictureInView(body: HTMLElement | null, scroller: HTMLElement | null): string | null {
  const images = [...(body?.querySelectorAll('img') ?? [])]
  const { top = 0, bottom = 0 } = scroller?.getBoundingClientRect() ?? {}
  const seen = images.find((image) => {
    const place = image.getBoundingClientRect()
    return place.bottom > top && place.top < bottom
  })
  return pictureOf(seen ?? images[0])
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
