import type { CaptureSettings } from '@shared/capture-settings'
import type { WebFrameMain } from 'electron'
import { z } from 'zod'
import { neverRests } from '../failures'
import { afterAnswer } from '../in-page/after-answer'
import { bringBack, type ClearOrder, clearView, removePutAway } from '../in-page/clear-view'
import { holdNames } from '../in-page/hold-names'
import { inPage, runInFrame } from '../in-page/run'
import { scrollThrough } from '../in-page/scroll-through'
import { limits } from '../limits'
import { settle } from '../load-page'
import type { RequestWatch } from '../request-watch'
import type { Stopwatch } from '../stopwatch'
import type { TimeLeft } from '../time-left'
import { CONSENT_FRAMEWORKS } from './consent-frameworks'
import { CONSENT_WORDS } from './consent-words'

const scrolled = z
  .object({ told: z.string().max(200), waited: z.number().min(0) })
  .catch({ told: 'The page could not be scrolled through.', waited: 0 })
const lines = z.array(z.string().max(500)).max(50).catch([])
/** For boxes to go after they were answered: longer than they fade when nothing else happens, and never for ever. */
const ANSWER = { quiet: 250, most: 1_000 }

export interface Reading {
  settings: CaptureSettings
  time: Stopwatch
  left: TimeLeft
}

/** What lies over the page away, then down to the end and back, so that what comes late has come. */
export async function readThrough(
  frame: WebFrameMain,
  watch: RequestWatch,
  { settings, time, left }: Reading
): Promise<void> {
  // It may have its hands full, and answers nothing before that.
  if ((await runInFrame(frame, '1', left.share(limits.busyMs, 0.5))) === null) throw neverRests()

  // Only what it needs: the page could look.
  const { consent, overlays } = settings
  const order = { consent, overlays, frameworks: CONSENT_FRAMEWORKS, words: CONSENT_WORDS }
  const pressed = await answer(frame, order)
  if (pressed === null) throw neverRests()
  const away = await clear(frame, { ...order, press: false })
  if (away === null) throw neverRests()
  watch.log.push(...pressed, ...away)
  if (settings.scroll) await scroll(frame, watch, time, left)
  time.lap('going through')
  await settle(watch)
  time.lap('resting')
  // Some boxes wait until the reader has scrolled, or came while others were put away, or their scripts are slow.
  const late = pressed.length === 0 ? await answerLate(frame, order) : []
  const lateAway = settings.scroll || late.length > 0 ? await clear(frame, { ...order, press: false }) : []
  const told = new Set(watch.log)
  watch.log.push(...[...late, ...(lateAway ?? [])].filter((line) => !told.has(line)))
  await runInFrame(frame, inPage(removePutAway), limits.scriptMs)
}

/** Presses the button that the settings ask for. Null: the page does not answer. */
async function answer(frame: WebFrameMain, order: Omit<ClearOrder, 'press'>): Promise<string[] | null> {
  const pressed = order.consent === 'leave' ? [] : await clear(frame, { ...order, press: true })
  if (pressed && pressed.length > 0) await runInFrame(frame, inPage(afterAnswer, ANSWER), limits.scriptMs)
  return pressed
}

/** Boxes that were put away without an answer are shown once more: by now they may have the button for it. */
async function answerLate(frame: WebFrameMain, order: Omit<ClearOrder, 'press'>): Promise<string[]> {
  if (order.consent === 'leave') return []
  const back = await runInFrame(frame, inPage(bringBack), limits.scriptMs)
  // Their frames are laid out again first.
  if (back !== 0) await runInFrame(frame, inPage(afterAnswer, ANSWER), limits.scriptMs)
  const pressed = (await answer(frame, order)) ?? []
  if (back !== 0) pressed.push(...((await clear(frame, { ...order, press: false })) ?? []))
  return pressed
}

async function scroll(frame: WebFrameMain, watch: RequestWatch, time: Stopwatch, left: TimeLeft): Promise<void> {
  const amount = { ms: left.share(limits.scrollMs, 0.2), height: limits.scrollHeight }
  const answer = await runInFrame(frame, inPage(scrollThrough, amount), amount.ms + left.share(limits.scriptMs, 0.2))
  // Nothing else would be answered either.
  if (answer === null && (await runInFrame(frame, '1', left.share(limits.busyMs, 0.3))) === null) throw neverRests()
  const { told, waited } = scrolled.parse(answer)
  watch.log.push(told)
  time.split('waiting for pictures', waited)
}

/** In the page and its frames: some consent tools live in one. Null: the page does not answer. */
async function clear(frame: WebFrameMain, order: ClearOrder): Promise<string[] | null> {
  const source = `${inPage(holdNames)};${inPage(clearView, order)}`
  const top = await runInFrame(frame, source, limits.scriptMs)
  if (top === null) return null
  const frames = order.press && order.consent !== 'leave' ? childrenOf(frame) : []
  const inside = await Promise.all(frames.map((child) => runInFrame(child, source, limits.answerMs)))
  return [...lines.parse(top), ...inside.flatMap((each) => lines.parse(each))]
}

function childrenOf(frame: WebFrameMain): WebFrameMain[] {
  return frame.framesInSubtree.filter((child) => child !== frame && isOfTheWeb(child)).slice(0, 30)
}

/** A frame that has just gone to another process, or away, cannot even be asked for its address. */
function isOfTheWeb(frame: WebFrameMain): boolean {
  try {
    return /^https?:/.test(frame.url)
  } catch {
    return false
  }
}
