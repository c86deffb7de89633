import type { CapturedResource } from '@shared/captured-page'
import type { WebContents } from 'electron'
import { z } from 'zod'
import { drawnPlace, placeOfFrame, placesOfDrawn, showAll, showAlone } from './in-page/drawn-places'
import { inPage } from './in-page/run'
import type { PageFrame, PageFrames } from './page-frames'
import { laidOutWhole, pictureOf } from './screenshot'
import { pause } from './within'

/** A document with drawings that cannot be read, and the frames that it is in, from the page itself inwards. */
export interface Undrawn {
  unread: string[]
  frame: PageFrame
  around: { frame: PageFrame; index: number }[]
}

const MOST = 40
/** For frames of other processes to be drawn when the window has another size. */
const FRAMES_DRAWN_MS = 300
const places = z.array(drawnPlace).max(20).catch([])
const corner = z.object({ x: z.number(), y: z.number() }).nullable().catch(null)

/** What cannot be read from its canvas is taken from the screen. */
export async function pictureDrawings(
  documents: Undrawn[],
  frames: PageFrames,
  contents: WebContents
): Promise<CapturedResource[]> {
  const wanted = documents.filter(({ unread }) => unread.length > 0)
  if (wanted.length === 0) return []
  // What is pictured and what is measured has to be laid out the same way.
  return laidOutWhole(contents, async () => {
    if (wanted.some(({ around }) => around.length > 0)) await pause(FRAMES_DRAWN_MS)
    const found: CapturedResource[] = []
    for (const document of wanted) {
      const from = await cornerOf(document, frames)
      const inside = from ? places.parse(await frames.run(document.frame, inPage(placesOfDrawn))) : []
      for (const [index, url] of document.unread.entries()) {
        const place = inside[index]
        if (!from || !place || found.length >= MOST) continue
        await alone(document, index, frames)
        const bytes = await pictureOf(contents, { ...place, x: from.x + place.x, y: from.y + place.y })
        if (bytes) found.push({ url, mime: 'image/png', bytes })
      }
      for (const { frame } of [document, ...document.around]) await frames.run(frame, inPage(showAll))
    }
    return found
  })
}

/** Nothing over a drawing is in its picture, nothing below it shows through, and it is not made paler twice. */
async function alone({ frame, around }: Undrawn, index: number, frames: PageFrames): Promise<void> {
  for (const outer of around)
    await frames.run(outer.frame, inPage(showAlone, { list: 'cuttingsFrames', index: outer.index }))
  await frames.run(frame, inPage(showAlone, { list: 'cuttingsDrawn', index }))
}

/** Where in the page a document begins. Null: it is not shown as it is. */
async function cornerOf({ around }: Undrawn, frames: PageFrames): Promise<{ x: number; y: number } | null> {
  const from = { x: 0, y: 0 }
  for (const { frame, index } of around) {
    const place = corner.parse(await frames.run(frame, inPage(placeOfFrame, index)))
    if (!place) return null
    from.x += place.x
    from.y += place.y
  }
  return from
}
