import type { Article } from '@shared/article'
import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { useSettings } from '@/app/settings'
import { isByMouse, placeOf } from '@/ui/menu-place'
import { PointMenu } from '@/ui/PointMenu'
import type { MarkChanges } from './marks/mark-changes'
import type { Marks } from './marks/use-marks'
import { readSelected } from './marks/use-selected'
import { type MenuTarget, textMenuItems } from './text-menu-items'

export interface TextMenuProps {
  article: Article
  scroller: RefObject<HTMLElement | null>
  body: RefObject<HTMLElement | null>
  marks: Marks
  changes: MarkChanges
  onWrite: (id: string) => void
  onEnlarge: (picture: string) => void
}

interface Asked {
  at: { x: number; y: number }
  target: MenuTarget
}

/** The context menu of an article: about the selection, the mark, the link or the picture that it was opened on. */
export function TextMenu({ scroller, body, marks, ...parts }: TextMenuProps) {
  const { t } = useTranslation('reader')
  const actions = useActions()
  const { settings } = useSettings()
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const area = scroller.current
    const open = (event: MouseEvent): void => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest('input, textarea'))) return
      event.preventDefault()
      const target = targetOf(event, body.current, marks)
      setAsked({ target, at: placeOf(event, focusedBox(event, target, marks)) })
    }
    area?.addEventListener('contextmenu', open)
    return () => area?.removeEventListener('contextmenu', open)
  }, [scroller, body, marks])
  if (!asked) return null
  const { at, target } = asked
  const style = settings.export.citationStyle
  return (
    <PointMenu
      label={t('menu.label')}
      at={at}
      items={textMenuItems({ ...parts, target, map: marks.map, actions, style, t })}
      onClose={() => setAsked(null)}
    />
  )
}

function targetOf(event: MouseEvent, body: HTMLElement | null, marks: Marks): MenuTarget {
  const element = event.target instanceof Element ? event.target : null
  const byMouse = isByMouse(event)
  const selected = readSelected(body, marks.map)
  const span = selected && (!byMouse || isWithin(event)) ? { from: selected.from, to: selected.to } : null
  const caret =
    byMouse && element && body?.contains(element) ? document.caretRangeFromPoint(event.clientX, event.clientY) : null
  const mark = caret ? marks.at(caret.startContainer, caret.startOffset) : null
  return {
    span,
    mark: span ? null : (mark?.mark ?? null),
    link: element?.closest('a')?.getAttribute('href') ?? null,
    picture: element instanceof HTMLImageElement ? element : null
  }
}

/** On what is selected: elsewhere, what stands there is meant. */
function isWithin({ clientX, clientY }: MouseEvent): boolean {
  const range = document.getSelection()?.getRangeAt(0)
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
  )
}

function focusedBox({ target }: MouseEvent, { span }: MenuTarget, { map }: Marks): DOMRect | null {
  if (span) return map?.rangeOf(span.from, span.to)?.getBoundingClientRect() ?? null
  return target instanceof Element ? target.getBoundingClientRect() : null
}
