import './reading.css'
import type { WindowCommand } from '@shared/contract'
import type { SnapshotSummary } from '@shared/snapshot'
import { ArrowLeft, BookOpen, FileText, X } from 'lucide-react'
import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { type ReadingPlace, useActions } from '@/app/actions'
import { invoke, listen, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { IconButton } from '@/ui/IconButton'
import { CorrectButton } from './CorrectButton'
import { HistoryView } from './HistoryView'
import { ReaderView } from './ReaderView'
import { ReadingMenu } from './ReadingMenu'
import { Neighbours } from './ReadingTools'
import { ScreenshotView } from './ScreenshotView'
import { type SavedPage, SnapshotLink } from './SnapshotLink'
import { SnapshotView } from './SnapshotView'
import { useArticle } from './use-article'
import { useSlow } from './use-slow'
import { VIEWS, type View, ViewSwitch } from './ViewSwitch'

interface ReaderPaneProps {
  articleId: string | null
  /** What was searched for: its words are marked in the text. */
  query: string
  /** Where to begin; another object each time it is asked for. */
  place?: ReadingPlace | null
  /** The keyboard was sent into this article; another object each time. */
  entered?: { id: string } | null
  onClose(): void
  /** To the list, where that does not stand beside the article. */
  onBack?: (() => void) | null
}

const COMMANDS: Partial<Record<WindowCommand, View>> = {
  'reader-view': 'reader',
  'snapshot-view': 'snapshot',
  'screenshot-view': 'screenshot',
  'history-view': 'history'
}

/** Only the text made for reading can do these: where the page is shown otherwise, the text is shown first. */
const OF_READING: readonly WindowCommand[] = ['print', 'read-aloud', 'contents', 'note', 'highlight', 'zoom-picture']

/** One article: to be read, as the page looked, as a picture, and what was captured when. */
export const ReaderPane = memo(function ReaderPane(props: ReaderPaneProps) {
  const { articleId, query, place = null, entered = null, onClose, onBack = null } = props
  const { t } = useTranslation('reader')
  const { article, waiting, error } = useArticle(articleId)
  const [view, setView] = useState<View>('reader')
  const { trail, wanted, shown, onShow, follow, goBack } = useTrail(articleId)
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const slow = useSlow(waiting && article === null)
  const actions = useActions()

  const seen = useRef(view)
  seen.current = view
  useEffect(() => void (place && setView('reader')), [place])
  useEffect(
    () =>
      listen('command.invoked', ({ command }) => {
        const wanted = COMMANDS[command]
        if (wanted) setView(wanted)
        if (seen.current === 'reader' || !OF_READING.includes(command)) return
        flushSync(() => setView('reader'))
        invoke(command)
      }),
    []
  )

  if (articleId === null) return <EmptyState icon={BookOpen} title={t('nothingTitle')} text={t('nothingText')} />
  const back = onBack && <IconButton icon={ArrowLeft} mirrored label={t('toList')} keys="Esc" onClick={onBack} />
  if (error !== null) {
    return (
      <WithWayBack back={back}>
        <EmptyState icon={FileText} title={t('gone')} text={sentence(error)} />
      </WithWayBack>
    )
  }
  if (!article) return <WithWayBack back={back}>{slow ? <Skeleton label={t('loading')} /> : null}</WithWayBack>
  return (
    <section aria-label={t('article')} className="flex h-full min-w-0 flex-col">
      <div className="@container shrink-0">
        <header className="flex items-center gap-0.5 border-line border-b px-3 py-1.5">
          {back}
          <ViewSwitch view={view} onChange={setView} />
          {view === 'reader' && <div ref={setTools} className="flex items-center gap-1" />}
          {view === 'reader' && <CorrectButton article={article} />}
          {view === 'reader' && <ReadingMenu />}
          <Neighbours />
          {!back && <IconButton icon={X} label={t('close')} onClick={onClose} />}
        </header>
      </div>
      {article.deletedAt !== null && (
        <p role="status" className="flex items-center gap-3 bg-accent-soft px-4 py-2">
          <span className="grow">{t('inTrash')}</span>
          <Button size="small" onClick={() => actions.restore([article.id])}>
            {t('restore')}
          </Button>
        </p>
      )}
      <div className="min-h-0 grow">
        {view === VIEWS[0] && (
          <ReaderView
            key={article.id}
            article={article}
            query={query}
            place={place}
            entered={entered}
            onHistory={() => setView('history')}
            tools={tools}
          />
        )}
        {view === VIEWS[1] && (
          <SnapshotView
            key={`${article.id} ${wanted ?? ''}`}
            article={article}
            wanted={wanted}
            onBack={trail.length > 0 ? goBack : null}
            onShow={onShow}
          />
        )}
        {view === VIEWS[2] && <ScreenshotView key={article.id} article={article} />}
        {view === VIEWS[3] && <HistoryView key={article.id} article={article} />}
      </div>
      <SnapshotLink shown={shown} onFollow={follow} />
    </section>
  )
})

/** From one saved page to the next by their links, and back. */
function useTrail(articleId: string | null) {
  const actions = useActions()
  const [trail, setTrail] = useState<SavedPage[]>([])
  const [wanted, setWanted] = useState<SavedPage | null>(null)
  const shown = useRef<SnapshotSummary | null>(null)
  const onShow = useCallback((snapshot: SnapshotSummary) => {
    shown.current = snapshot
  }, [])
  const go = (page: SavedPage): void => {
    setWanted(page)
    actions.show(page.articleId)
  }
  const isOnTrail = wanted?.articleId === articleId
  // Whoever went elsewhere by other means does not come back this way.
  useEffect(() => {
    if (!isOnTrail) setTrail([])
  }, [isOnTrail])
  return {
    trail: isOnTrail ? trail : [],
    wanted: isOnTrail ? (wanted?.snapshotId ?? null) : null,
    shown,
    onShow,
    follow(page: SavedPage) {
      if (articleId && shown.current) setTrail([...trail, { articleId, snapshotId: shown.current.id }])
      go(page)
    },
    goBack() {
      const last = trail.at(-1)
      setTrail(trail.slice(0, -1))
      if (last) go(last)
    }
  }
}

/** The way back stands where it will stand once the article is there. */
function WithWayBack({ back, children }: { back: ReactNode; children: ReactNode }) {
  if (!back) return children
  return (
    <div className="flex h-full flex-col">
      <div className="shrink-0 px-3 py-1.5">{back}</div>
      <div className="min-h-0 grow">{children}</div>
    </div>
  )
}

function Skeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="mx-auto max-w-2xl animate-pulse space-y-4 p-10">
      <div className="h-8 w-4/5 rounded bg-sunken" />
      <div className="h-4 w-1/2 rounded bg-sunken" />
      <div className="h-48 rounded bg-sunken" />
      <div className="h-4 rounded bg-sunken" />
      <div className="h-4 w-11/12 rounded bg-sunken" />
    </div>
  )
}
