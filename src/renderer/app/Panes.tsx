import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useSettings } from './settings'

export interface PanesProps {
  /** Null: hidden. */
  sidebar: ReactNode
  list: ReactNode
  /** Null: the list has its room, too. */
  article: ReactNode
  /** The window has room for one of them. */
  isOne: boolean
  /** The one that is seen is the article, over the list. */
  isCovered: boolean
}

const SIDEBAR = { usual: 232, least: 168, most: 420 }
const LIST = { usual: 380, least: 260, most: 720 }
const ARTICLE = { least: 320 }
/** Below this, list and article do not fit side by side. */
export const ROOM_FOR_TWO = '(min-width: 600px)'
/** The list beside an article, and alone: then it takes what the sidebar leaves. */
const NARROW = { maxSize: LIST.most, groupResizeBehavior: 'preserve-pixel-size' } as const
const WIDE = { maxSize: '100%', groupResizeBehavior: 'preserve-relative-size' } as const

/** Sidebar, list and article side by side. The first two keep their widths, also over a restart. */
export function Panes({ sidebar, list, article: beside, isOne, isCovered }: PanesProps) {
  const { t } = useTranslation('app')
  const { settings, change } = useSettings()
  const { panes } = settings
  const article = isOne && !isCovered ? null : beside
  const widths = useRef({ sidebar: panes.sidebar ?? SIDEBAR.usual, list: panes.list ?? LIST.usual })
  const group = useRef<HTMLDivElement>(null)
  /** What the user chose, and nothing that a change of the window or of the view brings about on its way. */
  const keep = (isUserInteraction: boolean): void => {
    if (!isUserInteraction) return
    requestAnimationFrame(() => {
      widths.current = {
        sidebar: widthOf(group.current, 'sidebar') ?? widths.current.sidebar,
        list: (article === null ? null : widthOf(group.current, 'list')) ?? widths.current.list
      }
      change({ panes: widths.current })
    })
  }
  return (
    <Group
      elementRef={group}
      className="relative h-full"
      data-one-pane={isOne || undefined}
      onLayoutChanged={(_, meta) => keep(meta.isUserInteraction)}
    >
      {sidebar !== null && (
        <>
          <Panel
            id="sidebar"
            defaultSize={widths.current.sidebar}
            minSize={SIDEBAR.least}
            maxSize={SIDEBAR.most}
            groupResizeBehavior="preserve-pixel-size"
          >
            {sidebar}
          </Panel>
          <Edge label={t('resizeSidebar')} />
        </>
      )}
      <Panel
        id="list"
        {...(article === null ? WIDE : { ...NARROW, defaultSize: widths.current.list })}
        minSize={isOne ? 0 : LIST.least}
      >
        <div inert={isCovered} className="h-full">
          {list}
        </div>
      </Panel>
      {article !== null && (
        <>
          {!isOne && <Edge label={t('resizeList')} />}
          <Panel id="article" minSize={isOne ? 0 : ARTICLE.least}>
            {article}
          </Panel>
        </>
      )}
    </Group>
  )
}

function widthOf(group: HTMLElement | null, id: string): number | null {
  const panel = group?.querySelector<HTMLElement>(`#${id}`)
  return panel ? Math.round(panel.getBoundingClientRect().width) : null
}

function Edge({ label }: { label: string }) {
  return (
    <Separator
      aria-label={label}
      className="w-px bg-line outline-offset-0 transition-colors hover:bg-accent data-[separator=active]:bg-accent data-[separator=hover]:bg-accent"
    />
  )
}
