import type { WebFrameMain } from 'electron'
import { z } from 'zod'
import { neverRests } from './failures'
import { type FrozenDocument, freezeDocument } from './in-page/freeze-document'
import { inPage, runInFrame } from './in-page/run'
import { limits } from './limits'
import { withoutFragment } from './request-watch'

const address = z.string().max(100_000)

/** What a page says of itself is not believed beyond this. */
const frozenDocument = z.object({
  url: address,
  base: address,
  html: z.string().max(limits.documentBytes),
  css: z.string().max(limits.documentBytes),
  parts: z.array(address).max(20_000),
  media: z.array(address).max(20_000),
  frames: z.array(address).max(1_000)
}) satisfies z.ZodType<FrozenDocument>

export interface FrozenPage {
  main: FrozenDocument
  /** By the address that the document around them uses. */
  frames: { address: string; document: FrozenDocument }[]
  log: string[]
}

/** The page with all its frames. Fails when the page does not let itself be read. */
export async function freezePage(frame: WebFrameMain): Promise<FrozenPage> {
  const main = await freeze(frame, withoutFragment(frame.url), 'cuttings-frame:')
  if (!main) throw neverRests()
  const page: FrozenPage = { main, frames: [], log: [] }
  const queue = children(frame, main, 'cuttings-frame:')
  for (let next = queue.shift(); next && page.frames.length < limits.frames; next = queue.shift()) {
    const document = await freeze(next.frame, next.address, next.prefix)
    if (document) {
      page.frames.push({ address: next.address, document })
      queue.push(...children(next.frame, document, next.prefix))
    } else page.log.push(`A frame could not be read: ${next.address}`)
  }
  return page
}

interface Child {
  frame: WebFrameMain
  address: string
  prefix: string
}

async function freeze(frame: WebFrameMain, address: string, framePrefix: string): Promise<FrozenDocument | null> {
  const result = await runInFrame(frame, inPage(freezeDocument, { address, framePrefix }), limits.scriptMs)
  const parsed = frozenDocument.safeParse(result)
  return parsed.success ? parsed.data : null
}

function children(frame: WebFrameMain, document: FrozenDocument, prefix: string): Child[] {
  return frame.frames.flatMap((child, index) => {
    const address = document.frames[index]
    return address ? [{ frame: child, address, prefix: `${prefix}${index}.` }] : []
  })
}
