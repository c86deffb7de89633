import type { WireResponse } from '@shared/captured-page'
import type { ArchivedResponse, ArchivedSite } from './read-records'
import type { Spool } from './spool'

/** The answers that stand beside each page: written after it and before the next one. The first page also has what came before. */
export function besidesOf({ responses }: ArchivedSite, pages: Set<ArchivedResponse>) {
  const owned = new Map<ArchivedResponse, ArchivedResponse[]>()
  let owner = responses.find((each) => pages.has(each))
  for (const each of responses) {
    if (pages.has(each)) owner = each
    else if (owner && /^https?:/i.test(each.uri)) append(owned, owner, each)
  }
  return (page: ArchivedResponse): ArchivedResponse[] => owned.get(page) ?? []
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const there = lists.get(key)
  if (there) there.push(value)
  else lists.set(key, [value])
}

/** An answer that the page does not show, kept as it was sent: scripts, what they fetched, redirects. */
export function wireOf(answer: ArchivedResponse, spool: Spool): WireResponse {
  const headers = JSON.parse(spool.get(answer.headers).toString('utf8')) as Record<string, string>
  return {
    url: answer.uri,
    method: 'GET',
    type: 'other',
    at: answer.date,
    requestHeaders: [],
    status: answer.status,
    statusText: '',
    headers: Object.entries({ 'content-type': answer.mime, ...headers }).map(([name, value]) => [name, String(value)]),
    body: spool.get(answer.payload)
  }
}
