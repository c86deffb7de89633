import type { CapturedResource } from '@shared/captured-page'
import { type WebContents, type WebFrameMain, webContents } from 'electron'
import { z } from 'zod'
import { neverRests } from './failures'
import { type FreezeOptions, type FrozenDocument, freezeDocument } from './in-page/freeze-document'
import { frozenPictures } from './in-page/frozen-pictures'
import { frozenStyles } from './in-page/frozen-styles'
import { madeByWorker } from './in-page/made-by-worker'
import { outerDrawings } from './in-page/outer-drawings'
import { madeFonts } from './in-page/prepare-document'
import { inPage, inPageWith, runInFrame, runInPageWorld } from './in-page/run'
import { standIns } from './in-page/stand-ins'
import { limits } from './limits'
import { facesOf } from './made-faces'
import { withoutFragment } from './request-watch'
import { pictureOf } from './screenshot'

const address = z.string().max(100_000)

/** What a page says of itself is not believed beyond this. */
const frozenDocument = z.object({
  url: address,
  base: address,
  html: z.string().max(limits.documentBytes),
  css: z.string().max(limits.documentBytes),
  parts: z.array(address).max(20_000),
  media: z.array(address).max(20_000),
  frames: z.array(address).max(1_000),
  unread: z
    .array(
      z.object({
        address: z.string(),
        x: z.number(),
        y: z.number(),
        width: z.number().max(8_000),
        height: z.number().max(8_000)
      })
    )
    .max(20)
}) satisfies z.ZodType<FrozenDocument>

export interface FrozenPage {
  main: FrozenDocument
  /** By the address that the document around them uses. */
  frames: { address: string; document: FrozenDocument }[]
  /** Files that are nowhere but in the page: what a worker of its own has made, and drawings. */
  made: CapturedResource[]
  log: string[]
}

const workerFiles = z
  .array(z.object({ url: address, data: z.string().max(limits.documentBytes) }))
  .max(500)
  .catch([])
const tools = { frozenStyles, frozenPictures, outerDrawings, standIns }
const WORKER_MS = 2_500

/** The page with all its frames. Fails when the page does not let itself be read. */
export async function freezePage(frame: WebFrameMain): Promise<FrozenPage> {
  const contents = webContents.fromFrame(frame)
  const made = contents ? await runInPageWorld(contents, inPage(madeFonts), WORKER_MS) : null
  const taken: string[] = []
  const freeze = async (at: WebFrameMain, address: string, framePrefix: string): Promise<FrozenDocument | null> => {
    const faces = at === frame ? facesOf(made) : ''
    const document = await freezeFrame(at, { address, framePrefix, taken, faces })
    taken.push(...(document?.frames ?? []))
    return document
  }
  const main = await freeze(frame, withoutFragment(frame.url), 'cuttings-frame:')
  if (!main) throw neverRests()
  const page: FrozenPage = { main, frames: [], made: [], log: [] }
  if (contents) page.made.push(...(await madeInPage(contents, main)), ...(await drawings(contents, main)))
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

async function freezeFrame(frame: WebFrameMain, options: FreezeOptions): Promise<FrozenDocument | null> {
  const result = await runInFrame(frame, inPageWith(freezeDocument, options, tools), limits.scriptMs)
  const parsed = frozenDocument.safeParse(result)
  return parsed.success ? parsed.data : null
}

/** Only the page itself is answered by its worker: not even our own world beside it is. */
async function madeInPage(contents: WebContents, { parts }: FrozenDocument): Promise<CapturedResource[]> {
  const made = await runInPageWorld(contents, inPage(madeByWorker, parts, WORKER_MS), 2 * WORKER_MS)
  return workerFiles.parse(made ?? []).flatMap(({ url, data }) => {
    const [, mime, content] = /^data:([^,]*?);base64,(.*)$/s.exec(data) ?? []
    if (mime === undefined || content === undefined) return []
    return [
      { url: withoutFragment(url), mime: mime || 'application/octet-stream', bytes: Buffer.from(content, 'base64') }
    ]
  })
}

/** What cannot be read from its canvas is taken from the screen. */
async function drawings(contents: WebContents, { unread }: FrozenDocument): Promise<CapturedResource[]> {
  const found: CapturedResource[] = []
  for (const { address: url, ...place } of unread) {
    const bytes = await pictureOf(contents, place)
    if (bytes) found.push({ url, mime: 'image/png', bytes })
  }
  return found
}

function children(frame: WebFrameMain, document: FrozenDocument, prefix: string): Child[] {
  return frame.frames.flatMap((child, index) => {
    const address = document.frames[index]
    return address ? [{ frame: child, address, prefix: `${prefix}${index}.` }] : []
  })
}
