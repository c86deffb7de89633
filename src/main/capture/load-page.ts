import type { WebContents } from 'electron'
import { networkFailure, tooSlow } from './failures'
import { limits } from './limits'
import type { RequestWatch } from './request-watch'
import type { TimeLeft } from './time-left'
import { pause, within } from './within'

/** Loads the page, as far as it loads in time. Fails when there is none. */
export async function loadPage(contents: WebContents, url: string, watch: RequestWatch, left: TimeLeft): Promise<void> {
  const rest = allButSlow(contents, watch)
  const outcome = await within(left.share(limits.loadMs, 0.35), Promise.race([loaded(contents, url), rest.reached]))
  rest.forget()
  if (watch.refusal) throw watch.refusal
  if (outcome?.error && !(await isThereAllTheSame(contents, watch)))
    throw networkFailure(reasonOf(outcome.error, watch))
  if (watch.refusal) throw watch.refusal
  noteBroken(watch)
  if (outcome !== null) return
  watch.isCut = true
  if (watch.httpStatus === null) throw tooSlow()
  watch.log.push('The page did not finish loading in time; what had arrived was kept.')
  contents.stop()
}

/**
 * A page whose scripts have led away to an empty one, which nobody is asked about: it is loaded again without them.
 * False: that was not so.
 */
export async function loadedPlainly(contents: WebContents, url: string, watch: RequestWatch): Promise<boolean> {
  if (contents.mainFrame.url !== 'about:blank') return false
  const { debugger: devtools } = contents
  await devtools.sendCommand('Emulation.setScriptExecutionDisabled', { value: true })
  await within(limits.loadMs, loaded(contents, url))
  await devtools.sendCommand('Emulation.setScriptExecutionDisabled', { value: false })
  watch.log.push('The page’s own scripts led away to an empty page; it was kept as it is without them.')
  await settle(watch)
  return true
}

/** Until nothing is under way, or for as long as is reasonable. */
export async function settle(watch: RequestWatch): Promise<void> {
  const until = Date.now() + (watch.isRestless ? limits.restlessMs : limits.settleMs)
  while (watch.quietFor() < limits.quietMs && Date.now() < until) await pause(50)
  watch.isRestless = watch.quietFor() < limits.quietMs
}

/**
 * A part that never comes keeps a page loading for ever: once the document is there and nothing else is under way, it is
 * not waited for any longer.
 */
function allButSlow(contents: WebContents, watch: RequestWatch): { reached: Promise<null>; forget(): void } {
  let isThere = false
  let timer: NodeJS.Timeout | undefined
  const onReady = (): void => {
    isThere = true
  }
  contents.on('dom-ready', onReady)
  const reached = new Promise<null>((resolve) => {
    timer = setInterval(() => {
      if (isThere && watch.httpStatus !== null && watch.quietFor() > limits.restMs) resolve(null)
    }, 100)
  })
  return {
    reached,
    forget() {
      clearInterval(timer)
      contents.off('dom-ready', onReady)
    }
  }
}

async function loaded(contents: WebContents, url: string): Promise<{ error: unknown }> {
  try {
    await contents.loadURL(url)
    return { error: null }
  } catch (error) {
    return { error }
  }
}

/** The guard between page and site can only break off; what it knows says more then. */
function reasonOf(error: unknown, watch: RequestWatch): unknown {
  const isGuards = /EMPTY_RESPONSE|TUNNEL_CONNECTION_FAILED|PROXY_CONNECTION_FAILED/.test(String(error))
  return isGuards ? (errorOf(watch) ?? error) : error
}

/** What went wrong with the page's own document. */
function errorOf({ seen, visited }: RequestWatch): string | null {
  return seen.get(visited.at(-1) ?? '')?.error ?? null
}

function noteBroken(watch: RequestWatch): void {
  const error = errorOf(watch)
  if (error === null || /ERR_ABORTED|ERR_BLOCKED/.test(error)) return
  watch.broken.push({
    url: watch.visited.at(-1) ?? '',
    reason: 'The connection broke off before the whole page had arrived.'
  })
}

/**
 * A script that leads on to another page ends the loading of the first, which is no failure. Nor is a connection that
 * breaks off when a part of the page is there.
 */
async function isThereAllTheSame(contents: WebContents, watch: RequestWatch): Promise<boolean> {
  await settle(watch)
  const isThere = /^https?:/i.test(contents.getURL()) && watch.httpStatus !== null && watch.httpStatus < 400
  return isThere && !contents.mainFrame.url.startsWith('chrome-error:')
}
