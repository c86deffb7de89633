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
