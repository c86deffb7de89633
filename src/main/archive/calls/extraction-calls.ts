import { setImmediate } from 'node:timers/promises'
import type { CapturedPage } from '@shared/captured-page'
import type { Renewal } from '@shared/correction'
import { EXTRACTOR_VERSION, extract } from '../extract'
import { compareExtractions } from '../extract/compare'
import { showCorrected } from '../store/show-corrected'
import type { Store } from '../store/store'
import type { CallContext, ExtractedArticle } from '../types'
import { type Handlers, type Inside, tellChanged } from './inside'

/** Extracting again, from what was kept. */
export function extractionCalls(inside: Inside): Handlers<'extraction'> {
  const { store } = inside
  return {
    async 'extraction.preview'({ ids }, context) {
      const found: Renewal[] = []
      for await (const { id, before, after } of again(store, ids, context)) {
        const renewal = compareExtractions(before, after)
        if (renewal) found.push({ id, title: before.title, ...renewal })
      }
      return found
    },
    async 'extraction.renew'({ ids }, context) {
      const renewed: number[] = []
      let checked = 0
      try {
        for await (const fresh of again(store, ids, context)) {
          checked++
          if (keep(store, fresh)) renewed.push(fresh.row)
        }
      } finally {
        if (renewed.length > 0) tellChanged(inside, renewed)
      }
      return { checked, renewed: renewed.length }
    }
  }
}

interface Again {
  row: number
  id: string
  versionRow: number
  snapshotRow: number
  before: ExtractedArticle
  after: ExtractedArticle
}

async function* again(store: Store, ids: string[] | null, { signal, onProgress }: CallContext): AsyncGenerator<Again> {
  const rows = ids === null ? store.versions.articlesBefore(EXTRACTOR_VERSION) : store.articles.rowsOf(ids)
  for (const [done, row] of rows.entries()) {
    signal?.throwIfAborted()
    const current = store.articles.current(row)
    const snapshot = current?.versionRow ? store.versions.snapshotOf(current.versionRow) : null
    const before = current?.versionRow ? store.versions.extracted(current.versionRow) : null
    const page = snapshot ? keptPage(store, snapshot.id) : null
    onProgress?.({ done, total: rows.length, label: before?.title ?? null })
    if (current?.versionRow && snapshot && before && page)
      yield {
        row,
        id: current.id,
        versionRow: current.versionRow,
        snapshotRow: snapshot.row,
        before,
        after: extract(page)
      }
    // Others wait for the archive, too.
    await setImmediate()
  }
}

/** One transaction an article. Returns whether anything changed. */
function keep(store: Store, { row, versionRow, snapshotRow, before, after }: Again): boolean {
  const changed = compareExtractions(before, after) !== null
  store.write(() => {
    // Saved anew meanwhile: that version came from a newer extraction already.
    if (store.articles.current(row)?.versionRow !== versionRow) return
    if (!changed || before.text === after.text) store.versions.replace(versionRow, after, EXTRACTOR_VERSION)
    else showVersion(store, row, store.versions.add(row, snapshotRow, after, EXTRACTOR_VERSION), after)
    showCorrected(store, row)
    if (changed) store.journal.note([row])
  })
  return changed
}

function showVersion(store: Store, row: number, versionRow: number, article: ExtractedArticle): void {
  const capturedAt = store.articles.current(row)?.capturedAt ?? ''
  store.articles.show(row, versionRow, { article, url: null, canonicalUrl: null, sourceRow: null, capturedAt })
}

/** The page as it came in, put together from what was kept of it. */
function keptPage({ snapshots, blobs }: Store, id: string): CapturedPage | null {
  const detail = snapshots.get(id)
  const document = snapshots.document(id)
  const content = document ? blobs.get(document.sha256) : null
  if (!detail || !document || !content) return null
  const { kind, url, requestedUrl, redirects, httpStatus, capturedAt, missing, verdict, log, fileName } = detail
  const { verdictKind, blocked, warnings, profile } = detail
  return {
    kind,
    url,
    requestedUrl,
    redirects,
    httpStatus,
    capturedAt,
    missing,
    verdict,
    verdictKind,
    blocked,
    warnings,
    profile,
    log,
    content: Buffer.from(content).toString('utf8'),
    contentType: document.contentType === 'text/plain' ? 'text/plain' : 'text/html',
    resources: snapshots.assets(id).flatMap(({ url: address, mime, sha256 }) => {
      const bytes = blobs.get(sha256)
      return bytes ? [{ url: address, mime, bytes }] : []
    }),
    screenshot: null,
    original: fileName ? { name: fileName, mime: document.contentType, bytes: new Uint8Array() } : null
  }
}
