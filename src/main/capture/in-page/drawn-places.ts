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
  return (cuttingsDrawn ?? []).map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const place = { x: left + scrollX, y: top + scrollY, width, height }
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
