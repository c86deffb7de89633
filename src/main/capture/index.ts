import { type CaptureSettings, captureSettings } from '@shared/capture-settings'
import type { CapturedPage } from '@shared/captured-page'
import { ArchiveError, type ErrorCode } from '@shared/errors'
import type { Progress } from '@shared/task'
import { z } from 'zod'
import { type CaptureEnding, captureEnding } from './capture-ending'
import { captured } from './captured'
import { certificateWarning } from './certificate'
import { checkedAddress } from './checked-address'
import { collectParts } from './collect-parts'
import { crashed, networkFailure, nothingThere, signInNeeded } from './failures'
import { type FrozenPage, freezePage } from './frozen-page'
import { type HiddenPage, openHiddenPage } from './hidden-page'
import { pageFacts } from './in-page/page-facts'
import { inPage, runInFrame } from './in-page/run'
import { limits } from './limits'
import { loadedPlainly, loadPage, settle } from './load-page'
import { openNetwork } from './network'
import { pageMemory } from './page-memory'
import { readThrough } from './reading/read-through'
import { unwatchRequests, watchRequests } from './request-watch'
import { takeScreenshot } from './screenshot'
import { SIGN_IN_VERDICT, type SignIn, signInOf } from './sign-in'
import { asSignedIn, type SignedIn, signInTo } from './signed-in'
import { MOST_LED } from './stay-on-page'
import { type Stopwatch, stopwatch } from './stopwatch'
import { type TimeLeft, timeLeft } from './time-left'
import { noteCutOff } from './whole-document'
import { fromCache, withBodies } from './wire-bodies'

export { prepareSession as prepareCapture } from './capture-sessions'

export interface CaptureOptions {
  signal?: AbortSignal | undefined
  settings?: CaptureSettings | undefined
  /** The user wants this page although its certificate is not valid. */
  acceptCertificate?: boolean | undefined
  /** The user gave this very address, and not a list or a page that they brought in. Default: true. */
  isTyped?: boolean | undefined
  /** As whom the page is captured. Default: as a stranger. */
  signedIn?: SignedIn | null | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Loads a page in a window of its own that nobody sees, and takes down what is there: the document as scripts have
 * made it, its pictures, styles and fonts, and a picture of the whole. Fails with an ArchiveError; keeps no cookie, also where it was lent some.
 */
export async function capturePage(url: string, options: CaptureOptions = {}): Promise<CapturedPage> {
  const {
    signal,
    onProgress,
    settings = captureSettings.parse({}),
    isTyped = true,
    acceptCertificate = false,
    signedIn = null
  } = options
  const address = checkedAddress(url)
  const host = acceptCertificate ? new URL(address).hostname : null
  const time = stopwatch()
  const page = await openHiddenPage({ acceptCertificateOf: host })
  time.lap('opening')
  const ending = captureEnding(page.contents, settings.maxSeconds * 1_000, signal)
  let isStuck = false
  try {
    const tell = (done: number, label: string): void => onProgress?.({ done, total: STEPS, label })
    const left = timeLeft(settings.maxSeconds * 1_000)
    const order = { address, given: url, isTyped, settings, time, left }
    if (signedIn) await signInTo(page.session, signedIn)
    const found = await Promise.race([capture(page, order, ending, tell), ending.early])
    return signedIn ? await asSignedIn(found, page.session, signedIn) : found
  } catch (error) {
    // What was asked of a page that is no more failed in its own words.
    if (page.contents.isDestroyed() && !(error instanceof ArchiveError)) throw crashed()
    isStuck = error instanceof ArchiveError && STUCK.has(error.code)
    throw error
  } finally {
    ending.dispose()
    unwatchRequests(page.session)
    await page.close({ force: isStuck })
  }
}

const STEPS = 4
/** Failures that may leave a page behind which does not hear that it is closed. */
const STUCK = new Set<ErrorCode>(['unreadable', 'too-large', 'cancelled'])
const UNKNOWN = { passwordFields: 0, textLength: Number.MAX_SAFE_INTEGER, proseLength: 0 }
const facts = z.object({ passwordFields: z.number(), textLength: z.number(), proseLength: z.number() }).catch(UNKNOWN)

type Tell = (done: number, label: string) => void

interface Order {
  address: string
  /** As the user gave it. */
  given: string
  isTyped: boolean
  settings: CaptureSettings
  time: Stopwatch
  left: TimeLeft
}

async function capture(page: HiddenPage, order: Order, ending: CaptureEnding, tell: Tell): Promise<CapturedPage> {
  const startedAt = new Date().toISOString()
  const url = order.address
  const network = openNetwork(order)
  const watch = watchRequests(page.session, network)
  page.proxy.guard({
    network,
    maxBytes: order.settings.maxMegabytes * 1_000_000,
    onFull: () => watch.log.push('The page loaded more than is allowed; what had arrived by then was kept.')
  })
  if (await network.rules.isOwnPage()) {
    const { host } = new URL(url)
    watch.log.push(
      `${host} is in your own network; it was captured because you gave this address or allowed this host.`
    )
  }
  const { time, left } = order
  tell(0, 'Loading the page')
  await loadPage(page.contents, url, watch, left)
  await settle(watch)
  time.lap('loading')
  page.hurry()
  tell(1, 'Reading the page to its end')
  await readThrough(page.contents.mainFrame, watch, order)
  if (await loadedPlainly(page.contents, url, watch)) await readThrough(page.contents.mainFrame, watch, order)
  time.lap('clearing')
  page.hold()
  tell(2, 'Taking it down')
  const { session } = page
  const asSent = (url: string): Promise<Uint8Array | null> => fromCache(url, session, limits.resourceBytes)
  const frozen = await freezePage(page.contents, asSent, left)
  await noteCutOff(watch, asSent)
  time.lap('reading')
  const seen = facts.parse(await runInFrame(page.contents.mainFrame, inPage(pageFacts), limits.scriptMs))
  if (seen.textLength === 0 && !showsAnything(frozen))
    throw watch.visited.length > MOST_LED ? networkFailure('TOO_MANY_REDIRECTS') : nothingThere()
  const verdict = signInVerdict(signInOf(url, frozen.main.url, seen))
  tell(3, 'Keeping its pictures')
  const { mediaMegabytes, scripts } = order.settings
  const collecting = {
    session,
    watch,
    signal: ending.signal,
    left,
    memory: pageMemory(page.contents),
    referrer: frozen.main.url,
    mediaBytes: mediaMegabytes * 1_000_000
  }
  // The one keeps the page's own process busy, the other the network's.
  const [screenshot, parts] = await Promise.all([
    takeScreenshot(page.contents, { hasFrames: frozen.frames.length > 0, signal: ending.forPicture() }),
    collectParts(frozen, collecting)
  ])
  time.lap('picturing and collecting')
  const wire = await withBodies(watch.wire.list(), { session, resources: parts.resources, scripts })
  time.lap('keeping scripts')
  watch.log.push(time.told())
  if (screenshot?.note) watch.log.push(screenshot.note)
  if (!screenshot) watch.log.push('No picture of the page could be taken.')
  const accepted = page.accepted()
  const warnings = accepted ? [certificateWarning(accepted)] : []
  return captured({ requestedUrl: url, startedAt, frozen, parts, wire, screenshot, verdict, warnings, watch })
}

const DRAWN = /<(img|svg|canvas|video|object|embed)\b/i

function showsAnything({ main, frames }: FrozenPage): boolean {
  return main.parts.length > 0 || main.sheets.length > 0 || frames.length > 0 || DRAWN.test(main.html)
}

/** A sign-in page is no article: nothing of it is kept. What may be one is kept and marked. */
function signInVerdict(found: SignIn): string | null {
  if (found === 'certain') throw signInNeeded()
  return found === 'suspected' ? SIGN_IN_VERDICT : null
}
