import type { Session } from 'electron'
import { expect, it } from 'vitest'
import type { CaptureNetwork } from '../../../../src/main/capture/network/capture-network'
import { watchRequests } from '../../../../src/main/capture/request-watch'

type Listener = (details: object, answer?: (given: { cancel?: boolean }) => void) => void
const SHEET = 'https://news.example/sheet.css'

/** Stands in for a session: tells what a page asks for. */
function session() {
  const listeners = new Map<string, Listener>()
  const names = ['BeforeRequest', 'SendHeaders', 'HeadersReceived', 'BeforeRedirect', 'Completed', 'ErrorOccurred']
  const webRequest = Object.fromEntries(
    names.map((name) => [`on${name}`, (listener: Listener) => void listeners.set(name, listener)])
  )
  let last = 0
  return {
    session: { webRequest } as unknown as Session,
    ask(url: string): Promise<number> {
      const id = ++last
      const details = { id, url, method: 'GET', resourceType: 'stylesheet' }
      return new Promise((asked) => listeners.get('BeforeRequest')?.(details, () => asked(id)))
    },
    tell: (what: string, details: object) => listeners.get(what)?.(details)
  }
}

const network = {
  check: async () => ({ ok: true }),
  trouble: () => null,
  note: () => undefined
} as unknown as CaptureNetwork

it('what has come once stays seen, whatever becomes of asking for it again', async () => {
  const page = session()
  const { seen } = watchRequests(page.session, network)
  const first = await page.ask(SHEET)
  expect(seen.get(SHEET)).toEqual({ status: null, error: null })
  page.tell('Completed', { id: first, url: SHEET, statusCode: 200 })
  const again = await page.ask(SHEET)
  expect(seen.get(SHEET)).toEqual({ status: 200, error: null })
  page.tell('ErrorOccurred', { id: again, url: SHEET, error: 'net::ERR_ABORTED' })
  expect(seen.get(SHEET)).toEqual({ status: 200, error: null })
})

it('what was refused first may come later', async () => {
  const page = session()
  const { seen } = watchRequests(page.session, network)
  const first = await page.ask(SHEET)
  page.tell('Completed', { id: first, url: SHEET, statusCode: 503 })
  const again = await page.ask(SHEET)
  expect(seen.get(SHEET)).toEqual({ status: null, error: null })
  page.tell('Completed', { id: again, url: SHEET, statusCode: 200 })
  expect(seen.get(SHEET)).toEqual({ status: 200, error: null })
})
