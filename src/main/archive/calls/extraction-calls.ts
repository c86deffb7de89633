import { setImmediate } from 'node:timers/promises'
import type { CapturedPage } from '@shared/captured-page'
import type { Renewal } from '@shared/correction'
import { EXTRACTOR_VERSION, extract } from '../extract'
import { compareExtractions } from '../extract/compare'
import { showCorrected } from '../store/show-corrected'
import type { Store } from '../store/store'
import type { CallContext, ExtractedArticle } from '../types'
import { isFromPage } from '../verdict/judge'
import type { Verdict } from '../verdict/verdict'
import { type Handlers, type Inside, tellChanged } from './inside'

/** Extracting again, from what was kept. */
export function extractionCalls(inside: Inside): Handlers<'extraction'> {
  const { store } = inside
  return {
    'extraction.outdated': () => ({
      ids: store.versions.articlesBefore(EXTRACTOR_VERSION).flatMap((row) => store.articles.idOf(row) ?? [])
    }),
    async 'extraction.preview'({ ids }, context) {
      const found: Renewal[] = []
      for await (const { id, before, after, judged } of again(store, ids, context)) {
        const renewal = withVerdict(compareExtractions(before, after), judged)
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

interface NewVerdict {
  before: Pick<CapturedPage, 'verdict' | 'verdictKind'>
  after: Verdict | null
}

interface Again {
  row: number
  id: string
  versionRow: number
  snapshotRow: number
  before: ExtractedArticle
  after: ExtractedArticle
  /** Null: the snapshot is judged as it was. */
  judged: NewVerdict | null
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
    if (current?.versionRow && snapshot && before && page) {
      const after = extract(page)
      yield {
        row,
        id: current.id,
        versionRow: current.versionRow,
        snapshotRow: snapshot.row,
        before,
        after,
        judged: newVerdict(page, after)
      }
    }
    // Others wait for the archive, too.
    await setImmediate()
  }
}

/** A page is judged anew with its text. What capture saw, or other copies showed, no extraction knows better. */
function newVerdict(page: CapturedPage, { verdict, verdictKind }: ExtractedArticle): NewVerdict | null {
  if (page.verdict === verdict || (page.verdict !== null && !isFromPage(page.verdict))) return null
  return { before: page, after: verdict && verdictKind ? { sentence: verdict, kind: verdictKind } : null }
}

function withVerdict(renewal: ReturnType<typeof compareExtractions>, judged: NewVerdict | null): typeof renewal {
  if (!judged) return renewal
  const { fields, removed, added } = renewal ?? { fields: [], removed: [], added: [] }
  const { before, after } = judged
  const kinds = { before: before.verdictKind ?? null, after: after?.kind ?? null }
  const change = { field: 'verdict' as const, before: before.verdict, after: after?.sentence ?? null, kinds }
  return { fields: [...fields, change], removed, added }
}

/** One transaction an article. Returns whether anything changed. */
function keep(store: Store, { row, versionRow, snapshotRow, before, after, judged }: Again): boolean {
  const renewed = compareExtractions(before, after) !== null
  const changed = renewed || judged !== null
  store.write(() => {
    // Saved anew meanwhile: that version came from a newer extraction already.
    if (store.articles.current(row)?.versionRow !== versionRow) return
    if (!renewed || before.text === after.text) store.versions.replace(versionRow, after, EXTRACTOR_VERSION)
    else showVersion(store, row, store.versions.add(row, snapshotRow, after, EXTRACTOR_VERSION), after)
    if (judged) store.snapshots.judge(snapshotRow, judged.after)
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
