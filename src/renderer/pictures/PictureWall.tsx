import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState
} from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { ContextMenu } from '@/ui/ContextMenu'
import { isByMouse, openByKey } from '@/ui/menu-place'
import { PictureTile } from './PictureTile'
import type { Pictures } from './use-pictures'
import { useWallMenu } from './use-wall-menu'
import { pictureAfter } from './wall-keys'

export interface PictureWallProps {
  pictures: Pictures
  /** The picture that the keyboard is on; -1: none. */
  at: number
  onMove: (index: number) => void
  /** Enlarges a picture. */
  onOpen: (index: number) => void
  onArticle: (index: number) => void
}

const TILE = { width: 232, height: 252 }

/** All pictures in lines: of a hundred thousand, only those in view exist. */
export function PictureWall({ pictures, at, onMove, onOpen, onArticle }: PictureWallProps) {
  const { t, i18n } = useTranslation('pictures')
  const box = useRef<HTMLDivElement>(null)
  const columns = useColumns(box)
  const virtual = useVirtualizer({
    count: Math.ceil(pictures.total / columns),
    getScrollElement: () => box.current,
    estimateSize: () => TILE.height,
    overscan: 2,
    useFlushSync: false
  })
  const lines = virtual.getVirtualItems()
  // A line that leaves on one side is the next on the other: its elements stay, with other pictures in them.
  const places = useRef(1)
  places.current = Math.max(places.current, lines.length)
  const first = (lines[0]?.index ?? 0) * columns
  const last = ((lines.at(-1)?.index ?? 0) + 1) * columns - 1
  useEffect(() => pictures.look(first, last))
  useEffect(() => void box.current?.scrollTo({ top: 0 }), [pictures.key])
  const brought = useRef(at)
  useEffect(() => {
    if (at >= 0 && brought.current !== at) virtual.scrollToIndex(Math.floor(at / columns), { align: 'auto' })
    brought.current = at
  }, [at, columns, virtual])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const seen = Math.floor((box.current?.clientHeight ?? 0) / TILE.height)
    const wall = { total: pictures.total, columns, lines: seen, isRtl: i18n.dir() === 'rtl' }
    const next = pictureAfter(event.key, at, wall)
    if (next !== null) onMove(next)
    else if (at >= 0 && (event.key === 'Enter' || event.key === ' ' || event.key === 'z')) onOpen(at)
    else if (at >= 0 && event.key === 'o') onArticle(at)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onClick = (event: MouseEvent): void => {
    const index = indexOf(event)
    if (index < 0) return
    onMove(index)
    onOpen(index)
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    if (event.isTrusted && !isByMouse(event.nativeEvent)) openByKey(event, box.current, `[data-picture="${at}"]`)
    else if (indexOf(event) >= 0) flushSync(() => onMove(indexOf(event)))
    else event.preventDefault()
  }
  const shown = pictures.at(at)
  const menu = useWallMenu({ picture: shown, at, onOpen, onArticle })
  return (
    <ContextMenu items={menu}>
      <div
        ref={box}
        role="listbox"
        aria-label={t('wall')}
        aria-activedescendant={at >= 0 ? `picture-${at}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onContextMenu}
        className="min-h-0 grow overflow-y-auto px-1.5 outline-offset-[-2px] [overflow-anchor:none]"
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {lines.map(({ index: line, start, size }) => (
            <div
              key={line % places.current}
              role="presentation"
              className="absolute inset-x-0 top-0 flex contain-strict"
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {Array.from({ length: columns }, (_, n) => {
                const index = line * columns + n
                if (index >= pictures.total) return <div key={n} className="m-1.5 min-w-0 grow basis-0" />
                return (
                  <PictureTile
                    key={n}
                    picture={pictures.at(index)}
                    index={index}
                    total={pictures.total}
                    current={index === at}
                  />
                )
              })}
            </div>
          ))}
        </div>
      </div>
    </ContextMenu>
  )
}

/** Of the tile that an event is on; -1: of none. */
function indexOf({ target }: MouseEvent): number {
  const tile = target instanceof Element ? target.closest('[data-picture]') : null
  return tile ? Number(tile.getAttribute('data-picture')) : -1
}

/** How many tiles stand side by side. */
function useColumns(box: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(3)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const fit = (): void => setColumns(Math.max(1, Math.floor(element.clientWidth / TILE.width)))
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(element)
    return () => watch.disconnect()
  }, [box])
  return columns
}
