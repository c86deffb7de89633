import type { CapturedResource } from '@shared/captured-page'
import type { WebContents } from 'electron'
import { z } from 'zod'
import { neverRests } from './failures'
import { drawnPlace, placesOfDrawn } from './in-page/drawn-places'
import { freezeDocument } from './in-page/freeze-document'
import type { FrozenDocument } from './in-page/frozen-document'
import { frozenMotion } from './in-page/frozen-motion'
import { frozenPictures } from './in-page/frozen-pictures'
import { frozenStyles } from './in-page/frozen-styles'
import { frozenValues } from './in-page/frozen-values'
import { madeByWorker } from './in-page/made-by-worker'
import { markupMemory } from './in-page/markup-memory'
import { outerDrawings } from './in-page/outer-drawings'
import { outsideParts } from './in-page/outside-parts'
import { madeFonts } from './in-page/prepare-document'
import { inPage, inPageWith, runInPageWorld } from './in-page/run'
import { scrollPlaces } from './in-page/scroll-places'
import { standIns } from './in-page/stand-ins'
import { madeProperties, type WrittenRule, writtenRules } from './in-page/written-rules'
import { limits } from './limits'
import { facesOf, propertiesOf } from './made-faces'
import { openFrames, type PageFrame, type PageFrames } from './page-frames'
import { withoutFragment } from './request-watch'
import { laidOutWhole, pictureOf } from './screenshot'

const address = z.string().max(100_000)

/** What a page says of itself is not believed beyond this. */
const frozenDocument = z.object({
  url: address,
  base: address,
  html: z.string().max(limits.documentBytes),
  css: z.string().max(limits.documentBytes),
  parts: z.array(address).max(20_000),
  media: z.array(address).max(20_000),
  unasked: z.array(address).max(20_000),
  frames: z.array(address).max(1_000),
  unread: z.array(z.string().max(100)).max(20)
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
const ruleTexts = z
  .array(z.tuple([z.string().max(1_000_000), z.string().max(1_000_000)]))
  .max(5_000)
  .catch([]) satisfies z.ZodType<WrittenRule[]>
const tools = {
  frozenMotion,
  frozenPictures,
  frozenStyles,
  frozenValues,
  markupMemory,
  outerDrawings,
  outsideParts,
  scrollPlaces,
  standIns
}
const drawnPlaces = z.array(drawnPlace).max(20).catch([])
const WORKER_MS = 2_500

/** What a document said when it came; null: that is not known. */
export type AsSent = (url: string) => Promise<Uint8Array | null>

/** The page with all its frames. Fails when the page does not let itself be read. */
export async function freezePage(contents: WebContents, asSent: AsSent): Promise<FrozenPage> {
  const frames = await openFrames(contents)
  try {
    return await freezeAll(contents, frames, asSent)
  } finally {
    await frames.close()
  }
}

/** Only markup makes roots that not even we are told of when they are made. */
const CLOSED_ROOT = /shadowrootmode\s*=\s*(["']|&quot;)?\s*closed/i

async function freezeAll(contents: WebContents, frames: PageFrames, asSent: AsSent): Promise<FrozenPage> {
  const top = { frame: await frames.top(), address: withoutFragment(contents.mainFrame.url), prefix: 'cuttings-frame:' }
  const hasClosed = async (url: string): Promise<boolean> => {
    const sent = /^https?:/i.test(url) ? await asSent(url) : null
    return sent !== null && CLOSED_ROOT.test(Buffer.from(sent).toString('latin1'))
  }
  // What stands in an attribute of the page was sent with it.
  const isInPage = await hasClosed(top.address)
  const faces = facesOf(await runInPageWorld(contents, inPage(madeFonts), WORKER_MS))
  const properties = propertiesOf(await runInPageWorld(contents, inPage(madeProperties), WORKER_MS))
  const made = [faces, properties].filter(Boolean).join('\n')
  const written = ruleTexts.parse((await runInPageWorld(contents, inPage(writtenRules), WORKER_MS)) ?? [])
  const taken: string[] = []
  const freeze = async ({ frame, address, prefix: framePrefix }: Child, faces: string): Promise<Frozen | null> => {
    if (frame && (isInPage || (await hasClosed(address)))) await frames.openShadows(frame)
    const source = inPageWith(freezeDocument, { address, framePrefix, taken, faces, written }, tools)
    const parsed = frozenDocument.safeParse(frame && (await frames.run(frame, source)))
    if (!frame || !parsed.success) return null
    taken.push(...parsed.data.frames)
    return { document: parsed.data, children: await childrenOf(frames, frame, parsed.data, framePrefix) }
  }
  const main = await freeze(top, made)
  if (!main) throw neverRests()
  const page: FrozenPage = { main: main.document, frames: [], made: [], log: [] }
  page.made.push(
    ...(await madeInPage(contents, page.main)),
    ...(await drawings({ main: page.main, top: top.frame, frames, contents }))
  )
  const queue = main.children
  for (let next = queue.shift(); next && page.frames.length < limits.frames; next = queue.shift()) {
    const frozen = await freeze(next, '')
    if (frozen) {
      page.frames.push({ address: next.address, document: frozen.document })
      queue.push(...frozen.children)
    } else page.log.push(`A frame could not be read: ${next.address}`)
  }
  return page
}

interface Child {
  /** Null: it cannot be told which of the page's frames this is, so nothing is shown there. */
  frame: PageFrame | null
  address: string
  prefix: string
}

interface Frozen {
  document: FrozenDocument
  children: Child[]
}

async function childrenOf(
  frames: PageFrames,
  around: PageFrame,
  document: FrozenDocument,
  prefix: string
): Promise<Child[]> {
  const addresses = document.frames.slice(0, limits.frames)
  const found = await frames.within(around, 'cuttingsFrames', addresses.length)
  return addresses.map((address, index) => ({ frame: found[index] ?? null, address, prefix: `${prefix}${index}.` }))
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
async function drawings({ main, top, frames, contents }: Drawn): Promise<CapturedResource[]> {
  if (main.unread.length === 0 || !top) return []
  // What is pictured and what is measured has to be laid out the same way.
  return laidOutWhole(contents, async () => {
    const places = drawnPlaces.parse(await frames.run(top, inPage(placesOfDrawn)))
    const found: CapturedResource[] = []
    for (const [index, url] of main.unread.entries()) {
      const place = places[index]
      const bytes = place ? await pictureOf(contents, place) : null
      if (bytes) found.push({ url, mime: 'image/png', bytes })
    }
    return found
  })
}

interface Drawn {
  main: FrozenDocument
  top: PageFrame | null
  frames: PageFrames
  contents: WebContents
}
