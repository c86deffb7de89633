import type { SaveInput } from '@shared/contract'
import { Inbox } from 'lucide-react'
import { type DragEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asUrl, recogniseInput, toSaveInputs } from './recognise-input'
import { startSave } from './start-save'

/** The whole window takes files, folders, links and text. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useTranslation('capture')
  const [over, setOver] = useState(false)
  // dragenter and dragleave come for every element that is crossed.
  const depth = useRef(0)
  const isOurs = useOwnDrag()

  const concerns = ({ dataTransfer: { types }, target }: DragEvent): boolean => {
    // Also of another window of ours.
    if (isOurs.current || types.some((type) => type.startsWith('application/x-cuttings'))) return false
    // Words that are dropped on a field are written there.
    if (!types.includes('Files') && target instanceof Element && target.matches(FIELDS)) return false
    return ['Files', 'text/uri-list', 'text/plain'].some((type) => types.includes(type))
  }
  const enter = (event: DragEvent): void => {
    if (!concerns(event)) return
    event.preventDefault()
    depth.current++
    setOver(true)
  }
  const leave = (event: DragEvent): void => {
    if (!concerns(event)) return
    depth.current = Math.max(0, depth.current - 1)
    setOver(depth.current > 0)
  }
  const drop = (event: DragEvent): void => {
    if (!concerns(event)) return
    event.preventDefault()
    depth.current = 0
    setOver(false)
    void startSave(droppedInputs(event.dataTransfer))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has a keyboard twin, Open files.
    <div
      className="relative h-full"
      onDragEnter={enter}
      onDragOver={(event) => {
        if (concerns(event)) event.preventDefault()
      }}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className="pointer-events-none fixed inset-0 z-50 flex flex-col items-center justify-center gap-2 border-4 border-accent border-dashed bg-paper/90">
          <Inbox aria-hidden className="size-10 text-accent" strokeWidth={1.25} />
          <p className="font-semibold text-lg">{t('drop')}</p>
          <p className="text-muted">{t('dropText')}</p>
        </div>
      )}
    </div>
  )
}

const FIELDS = 'input, textarea'

/** Whether what is dragged now was taken up in this window: a picture or a passage of an article that is here already. */
function useOwnDrag(): RefObject<boolean> {
  const isOurs = useRef(false)
  useEffect(() => {
    const put = (own: boolean) => (): void => {
      isOurs.current = own
    }
    // A drag whose element is gone by then does not tell its end; the next touch of the mouse does.
    const listeners = [
      ['dragstart', put(true)] as const,
      ['dragend', put(false)] as const,
      ['pointermove', put(false)] as const
    ]
    for (const [event, listener] of listeners) document.addEventListener(event, listener, true)
    return () => {
      for (const [event, listener] of listeners) document.removeEventListener(event, listener, true)
    }
  }, [])
  return isOurs
}

function droppedInputs(data: DataTransfer): SaveInput[] {
  const files = [...data.files].map((file) => window.cuttings.pathOf(file)).filter(Boolean)
  if (files.length > 0) return files.map((path) => ({ kind: 'file', path }))
  const links = data
    .getData('text/uri-list')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => asUrl(line) ?? [])
  if (links.length > 0) return links.map((url) => ({ kind: 'url', url }))
  return toSaveInputs(recogniseInput(data.getData('text/plain')))
}
