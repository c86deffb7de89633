import { z } from 'zod'

/** A part of the page, in its own pixels from its beginning. */
export const drawnPlace = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive().max(8_000),
  height: z.number().positive().max(8_000)
})
export type DrawnPlace = z.infer<typeof drawnPlace>

/** Where the drawings are that could not be read; of what has an edge of its own the inside. Runs in the page. */
export function placesOfDrawn(): DrawnPlace[] {
  const { cuttingsDrawn } = window as unknown as { cuttingsDrawn?: Element[] }
  const [right, down] = window === window.top ? [scrollX, scrollY] : [0, 0]
  return (cuttingsDrawn ?? []).map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const place = { x: left + right, y: top + down, width, height }
    if (!/^(canvas|video)$/.test(element.localName)) return place
    const style = getComputedStyle(element)
    const px = (value: string): number => Number.parseFloat(value) || 0
    const before = {
      x: px(style.borderLeftWidth) + px(style.paddingLeft),
      y: px(style.borderTopWidth) + px(style.paddingTop)
    }
    const after = {
      x: px(style.borderRightWidth) + px(style.paddingRight),
      y: px(style.borderBottomWidth) + px(style.paddingBottom)
    }
    return {
      x: place.x + before.x,
      y: place.y + before.y,
      width: Math.max(1, width - before.x - after.x),
      height: Math.max(1, height - before.y - after.y)
    }
  })
}

/** Where a frame of this document begins, inside its edge; null: it is turned, or of another size than it says. Runs in the page. */
export function placeOfFrame(index: number): { x: number; y: number } | null {
  const { cuttingsFrames } = window as unknown as { cuttingsFrames?: HTMLElement[] }
  const frame = cuttingsFrames?.[index]
  if (!frame) return null
  const { left, top, width, height } = frame.getBoundingClientRect()
  if (Math.abs(width - frame.offsetWidth) > 1 || Math.abs(height - frame.offsetHeight) > 1) return null
  const { paddingLeft, paddingTop } = getComputedStyle(frame)
  const [right, down] = window === window.top ? [scrollX, scrollY] : [0, 0]
  const px = (value: string): number => Number.parseFloat(value) || 0
  return {
    x: left + right + frame.clientLeft + px(paddingLeft),
    y: top + down + frame.clientTop + px(paddingTop)
  }
}

/**
 * Of the whole document only one drawing is shown, or one frame, and nothing around has any effect on how: what lies
 * over it is drawn by itself again. Runs in the page.
 */
export function showAlone({ list, index }: { list: 'cuttingsDrawn' | 'cuttingsFrames'; index: number }): void {
  const own = window as unknown as {
    cuttingsDrawn?: HTMLElement[]
    cuttingsFrames?: HTMLElement[]
    cuttingsAlone?: () => void
  }
  own.cuttingsAlone?.()
  const element = own[list]?.[index]
  if (!element) return
  const changed: [HTMLElement, string | null][] = []
  const change = (one: HTMLElement, declarations: Record<string, string>): void => {
    changed.push([one, one.getAttribute('style')])
    for (const [name, value] of Object.entries(declarations)) one.style.setProperty(name, value, 'important')
  }
  const plain = {
    opacity: '1',
    filter: 'none',
    'mix-blend-mode': 'normal',
    'backdrop-filter': 'none',
    '-webkit-mask': 'none',
    'clip-path': 'none',
    'background-color': 'transparent',
    'background-image': 'none',
    transition: 'none'
  }
  change(element, { ...plain, visibility: 'visible', 'border-radius': '0' })
  for (let up = above(element); up; up = above(up)) change(up, plain)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*{visibility:hidden!important;transition:none!important}')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  own.cuttingsAlone = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    for (const [one, style] of changed) {
      one.style.cssText = style ?? ''
      if (style === null) one.removeAttribute('style')
    }
    own.cuttingsAlone = () => undefined
  }
  function above(one: Element): HTMLElement | null {
    const root = one.getRootNode()
    return one.assignedSlot ?? one.parentElement ?? ((root as ShadowRoot).host as HTMLElement | undefined) ?? null
  }
}

/** All of it again. Runs in the page. */
export function showAll(): void {
  ;(window as unknown as { cuttingsAlone?: () => void }).cuttingsAlone?.()
}
