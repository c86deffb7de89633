import type { CapturedResource } from '@shared/captured-page'
import type { WebContents } from 'electron'
import { z } from 'zod'
import { pictureDrawings, type Undrawn } from './drawings'
import { neverRests } from './failures'
import { freezeDocument } from './in-page/freeze-document'
import type { FreezeOptions, FrozenDocument } from './in-page/frozen-document'
import { frozenMotion } from './in-page/frozen-motion'
import { frozenPictures } from './in-page/frozen-pictures'
import { frozenStyles } from './in-page/frozen-styles'
import { frozenValues } from './in-page/frozen-values'
import { highlights } from './in-page/highlights'
import { holdNames } from './in-page/hold-names'
import { madeByWorker } from './in-page/made-by-worker'
import { markupMemory } from './in-page/markup-memory'
import { outerDrawings } from './in-page/outer-drawings'
import { outsideParts } from './in-page/outside-parts'
import { madeFonts } from './in-page/prepare-document'
import { type RememberedDocument, rememberedDocument } from './in-page/remembered-document'
import { rootNotes } from './in-page/root-notes'
import { inPage, inPageWith, runInPageWorld } from './in-page/run'
import { scrollPlaces } from './in-page/scroll-places'
import { standIns } from './in-page/stand-ins'
import { validity } from './in-page/validity'
import { madeProperties, madeStates, type WrittenRule, writtenRules } from './in-page/written-rules'
import { limits } from './limits'
import { facesOf, propertiesOf } from './made-faces'
import { openFrames, type PageFrame, type PageFrames } from './page-frames'
import { withoutFragment } from './request-watch'
import type { TimeLeft } from './time-left'

const address = z.string().max(100_000)

/** What a page says of itself is not believed beyond this. */
const frozenDocument = z.object({
  url: address,
  base: address,
  html: z.string().max(limits.documentBytes),
  css: z.string().max(limits.documentBytes),
  sheets: z.array(address).max(20_000),
  parts: z.array(address).max(20_000),
  media: z.array(address).max(20_000),
  unasked: z.array(address).max(20_000),
  frames: z.array(address).max(1_000),
  standIns: z
    .array(z.string())
    .max(1_000)
    .transform((names) => names.filter((name) => /^[a-z][a-z\d]{0,20}$/.test(name))),
  unread: z.array(z.string().max(100)).max(20)
}) satisfies z.ZodType<FrozenDocument>

export interface FrozenPage {
  main: FrozenDocument
  /** By the address that the document around them uses. */
  frames: { address: string; document: FrozenDocument }[]
  /** Files that are nowhere but in the page: what a worker of its own has made, and drawings. */
  made: CapturedResource[]
  /** Frames beyond what is kept of a page. */
  unkept: string[]
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
  highlights,
  markupMemory,
  outerDrawings,
  outsideParts,
  rootNotes,
  scrollPlaces,
  standIns,
  validity
}
const stateNames = z
  .array(z.string().regex(/^[\w-]{1,100}$/))
  .max(500)
  .catch([])
const remembered = z
  .object({
    base: address.refine((base) => /^https?:/i.test(base)).nullable(),
    refused: z.array(z.enum(['img-src', 'font-src'])).catch([])
  })
  .catch({ base: null, refused: [] }) satisfies z.ZodType<RememberedDocument>
const made = z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown(), z.unknown()]).catch([[], [], [], [], null])
const WORKER_MS = 2_500

/** What a document said when it came; null: that is not known. */
export type AsSent = (url: string) => Promise<Uint8Array | null>

/** The page with all its frames. Fails when the page does not let itself be read. */
export async function freezePage(contents: WebContents, asSent: AsSent, left: TimeLeft): Promise<FrozenPage> {
  return freezeAll(contents, await openFrames(contents), asSent, left)
}

/** Only markup makes roots that not even we are told of when they are made. */
const CLOSED_ROOT = /shadowrootmode\s*=\s*(["']|&quot;)?\s*closed/i

async function freezeAll(
  contents: WebContents,
  frames: PageFrames,
  asSent: AsSent,
  left: TimeLeft
): Promise<FrozenPage> {
  const top: Child = {
    frame: await frames.top(),
    address: withoutFragment(contents.mainFrame.url),
    prefix: 'cuttings-frame:',
    around: []
  }
  const hasClosed = async (url: string): Promise<boolean> => {
    const sent = /^https?:/i.test(url) ? await asSent(url) : null
    return sent !== null && CLOSED_ROOT.test(Buffer.from(sent).toString('latin1'))
  }
  // What stands in an attribute of the page was sent with it.
  const isInPage = await hasClosed(top.address)
  const taken: string[] = []
  const freeze = async (child: Child): Promise<Frozen | null> => {
    const { frame, address, prefix: framePrefix } = child
    // In another process nobody was told of the roots that scripts have made.
    const isUnknown = frame?.session !== undefined
    if (frame && (isInPage || isUnknown || (await hasClosed(address)))) await frames.openShadows(frame)
    const own = await madeIn(frames, frame)
    const source = `${inPage(holdNames)};${inPageWith(freezeDocument, { address, framePrefix, taken, ...own }, tools)}`
    const parsed = frozenDocument.safeParse(frame && (await frames.run(frame, source)))
    if (!frame || !parsed.success) return null
    taken.push(...parsed.data.frames)
    return { document: parsed.data, children: await childrenOf(frames, frame, parsed.data, child) }
  }
  const main = await freeze(top)
  if (!main) throw neverRests()
  const page: FrozenPage = { main: main.document, frames: [], made: [], unkept: [], log: [] }
  page.made.push(...(await madeInPage(contents, page.main)))
  const undrawn = undrawnIn(top, main.document)
  const queue = main.children
  const until = Date.now() + left.share(limits.framesMs, 0.5)
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (page.frames.length >= limits.frames || Date.now() > until) {
      if (/^https?:/.test(next.address)) page.unkept.push(next.address)
      continue
    }
    const frozen = await freeze(next)
    if (frozen) {
      page.frames.push({ address: next.address, document: frozen.document })
      queue.push(...frozen.children)
      undrawn.push(...undrawnIn(next, frozen.document))
    } else page.log.push(`A frame could not be read: ${next.address}`)
  }
  page.made.push(...(await pictureDrawings(undrawn, frames, contents)))
  noteStandIns([page.main, ...page.frames.map(({ document }) => document)])
  return page
}

/** Sheets are for all documents of a page: each of these tells what was renamed in any of them. */
function noteStandIns(documents: FrozenDocument[]): void {
  const names = [...new Set(documents.flatMap(({ standIns }) => standIns))].slice(0, 100)
  if (names.length === 0) return
  const note = ` data-cuttings-stand-ins="${names.join(' ')}"`
  for (const document of documents)
    document.html = document.html.replace(/^(?:<!DOCTYPE[^>]*>)?\s*<html\b/i, `$&${note}`)
}

function undrawnIn({ frame, around }: Child, { unread }: FrozenDocument): Undrawn[] {
  return frame ? [{ frame, around, unread }] : []
}

/** What scripts of a frame have made, and only its own world knows. */
async function madeIn(
  frames: PageFrames,
  frame: PageFrame | null
): Promise<Pick<FreezeOptions, 'faces' | 'written' | 'states' | 'remembered'>> {
  if (!frame) return { faces: '', written: [], states: [], remembered: { base: null, refused: [] } }
  const order = `[${inPage(madeFonts)},${inPage(madeProperties)},${inPage(writtenRules)},${inPage(madeStates)},${inPage(rememberedDocument)}]`
  const [fonts, properties, rules, states, document] = made.parse(await frames.runInPage(frame, order))
  return {
    faces: [facesOf(fonts), propertiesOf(properties)].filter(Boolean).join('\n'),
    written: ruleTexts.parse(rules),
    states: stateNames.parse(states),
    remembered: remembered.parse(document)
  }
}

interface Child {
  /** Null: it cannot be told which of the page's frames this is, so nothing is shown there. */
  frame: PageFrame | null
  address: string
  prefix: string
  around: Undrawn['around']
}

interface Frozen {
  document: FrozenDocument
  children: Child[]
}

async function childrenOf(
  frames: PageFrames,
  around: PageFrame,
  document: FrozenDocument,
  { prefix, around: further }: Child
): Promise<Child[]> {
  const addresses = document.frames
  const found = await frames.within(around, 'cuttingsFrames', Math.min(limits.frames, addresses.length))
  return addresses.map((address, index) => ({
    frame: found[index] ?? null,
    address,
    prefix: `${prefix}${index}.`,
    around: [...further, { frame: around, index }]
  }))
}

/** Only the page itself is answered by its worker: not even our own world beside it is. */
async function madeInPage(contents: WebContents, { sheets, parts }: FrozenDocument): Promise<CapturedResource[]> {
  const used = [...sheets, ...parts]
  const made = await runInPageWorld(contents, inPage(madeByWorker, used, WORKER_MS), 2 * WORKER_MS)
  return workerFiles.parse(made ?? []).flatMap(({ url, data }) => {
    const [, mime, content] = /^data:([^,]*?);base64,(.*)$/s.exec(data) ?? []
    if (mime === undefined || content === undefined) return []
    return [
      { url: withoutFragment(url), mime: mime || 'application/octet-stream', bytes: Buffer.from(content, 'base64') }
    ]
  })
}
