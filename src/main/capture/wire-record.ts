import type { WireResponse } from '@shared/captured-page'

/** What happened on the wire, answer by answer, in the order in which the questions were asked. */
export interface WireRecord {
  asked(request: { id: number; url: string; method: string; resourceType: string }): void
  sent(id: number, headers: Record<string, string>): void
  answered(id: number, statusLine: string, headers: Record<string, string[]> | undefined): void
  /** This answer is over: it was one of a chain, or it was completed. */
  ended(id: number): void
  /** No answer that counts. */
  failed(id: number): void
  list(): WireResponse[]
}

/** A page that asks without end is not written down without end. */
const MOST = 5_000
/** Who the user is, to the site or to a proxy. */
const SECRET =
  /^(cookie2?|set-cookie2?|(proxy-)?authorization|(proxy-)?authenticat.*|x-csrf-token|x-xsrf-token|x-client-data)$/i

interface Open extends WireResponse {
  hasAnswer: boolean
}

export function wireRecord(): WireRecord {
  const open = new Map<number, Open>()
  const order: Open[] = []
  return {
    asked({ id, url, method, resourceType }) {
      if (order.length >= MOST || !/^https?:/i.test(url)) return
      const response: Open = {
        url: withoutCredentials(url),
        method,
        type: resourceType,
        at: new Date().toISOString(),
        requestHeaders: [],
        status: 0,
        statusText: '',
        headers: [],
        hasAnswer: false
      }
      order.push(response)
      open.set(id, response)
    },
    sent(id, headers) {
      const response = open.get(id)
      if (response) response.requestHeaders = Object.entries(headers).filter(([name]) => !SECRET.test(name))
    },
    answered(id, statusLine, headers) {
      const response = open.get(id)
      if (!response) return
      const [, status = '0', text = ''] = /^HTTP\/[\d.]+ (\d{3}) ?(.*)$/i.exec(statusLine.trim()) ?? []
      response.status = Number(status)
      response.statusText = text
      response.headers = Object.entries(headers ?? {})
        .filter(([name]) => !SECRET.test(name))
        .flatMap(([name, values]) => values.map((value): [string, string] => [name, redirectTarget(name, value)]))
    },
    ended(id) {
      const response = open.get(id)
      if (response && response.status > 0) response.hasAnswer = true
      open.delete(id)
    },
    failed: (id) => void open.delete(id),
    list: () => order.filter(({ hasAnswer }) => hasAnswer).map(({ hasAnswer: _, ...response }) => response)
  }
}

function redirectTarget(name: string, value: string): string {
  return /^(location|content-location|refresh)$/i.test(name) ? value.replace(/(https?:\/\/)[^/@\s]*@/gi, '$1') : value
}

/** A password in an address is not written down. */
export function withoutCredentials(url: string): string {
  return url.replace(/#.*$/s, '').replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
}
