import { setImmediate } from 'node:timers/promises'
import type { VerifyReport } from '@shared/library'
import type { CallContext } from '../types'
import { type BlobRow, decode, hashOf } from './blob-store'
import type { Store } from './store'

const BATCH = 50

/**
 * Re-hashes every blob, checks every reference and the database itself. Problems are found, never repaired here.
 * Yields between batches, so that other calls get their turn.
 */
export async function verifyStore(store: Store, { signal, onProgress }: CallContext): Promise<VerifyReport> {
  const { db } = store
  const problems = checkDatabase(store)
  // What is broken on the disk cannot be counted and compared: that it is broken is the finding.
  if (problems.length > 0) return { ok: false, ...countsOf(store), problems }
  problems.push(...checkReferences(store))
  const total = db.prepare<[], number>('SELECT count(*) FROM blob').pluck().get() ?? 0
  const next = db.prepare<[number], KeptBlob>(
    'SELECT row, sha256, size, encoding, content FROM blob WHERE row > ? LIMIT 50'
  )
  let row = -1
  let done = 0
  let bytes = 0
  for (let batch = next.all(row); batch.length > 0; batch = next.all(row)) {
    signal?.throwIfAborted()
    for (const blob of batch) {
      problems.push(...checkBlob(blob))
      bytes += blob.size
    }
    row = batch[batch.length - 1]?.row ?? row
    done += batch.length
    onProgress?.({ done, total, label: null })
    if (batch.length === BATCH) await setImmediate()
  }
  const articles = db.prepare<[], number>('SELECT count(*) FROM article WHERE deleted_at IS NULL').pluck().get() ?? 0
  return { ok: problems.length === 0, articles, blobs: total, bytes, problems }
}

/** As far as they can still be read. */
function countsOf({ db }: Store): Pick<VerifyReport, 'articles' | 'blobs' | 'bytes'> {
  const count = (sql: string): number => {
    try {
      return db.prepare<[], number>(sql).pluck().get() ?? 0
    } catch {
      return 0
    }
  }
  return {
    articles: count('SELECT count(*) FROM article WHERE deleted_at IS NULL'),
    blobs: count('SELECT count(*) FROM blob'),
    bytes: count('SELECT sum(size) FROM blob')
  }
}

interface KeptBlob extends BlobRow {
  row: number
  sha256: string
  size: number
}

function checkBlob(blob: KeptBlob): string[] {
  try {
    const content = decode(blob)
    if (hashOf(content) === blob.sha256 && content.byteLength === blob.size) return []
    return [`The stored bytes ${blob.sha256} have changed: they no longer match their SHA-256.`]
  } catch {
    return [`The stored bytes ${blob.sha256} cannot be read.`]
  }
}

function checkDatabase({ db }: Store): string[] {
  return integrityOf(db)
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => `The database is damaged: ${row.integrity_check}.`)
}

function integrityOf(db: Store['db']): { integrity_check: string }[] {
  try {
    return db.pragma('integrity_check(20)') as { integrity_check: string }[]
  } catch (error) {
    return [{ integrity_check: error instanceof Error ? error.message : String(error) }]
  }
}

function checkReferences({ db }: Store): string[] {
  const broken = db.pragma('foreign_key_check') as { table: string; parent: string }[]
  const found = [
    ...new Set(broken.map(({ table, parent }) => `A row of ${table} refers to a ${parent} that is not there.`))
  ]
  for (const [sql, sentence] of REFERENCES) {
    const count = db.prepare<[], number>(sql).pluck().get() ?? 0
    if (count > 0) found.push(sentence.replace('#', String(count)))
  }
  return found
}

const REFERENCES: [string, string][] = [
  ['SELECT count(*) FROM article WHERE version_row IS NULL', '# article(s) have no text.'],
  [
    'SELECT count(*) FROM article WHERE NOT EXISTS (SELECT 1 FROM snapshot WHERE article_row = article.row)',
    '# article(s) have no snapshot.'
  ],
  [
    'SELECT count(*) FROM article WHERE NOT EXISTS (SELECT 1 FROM address WHERE article_row = article.row) AND deleted_at IS NULL',
    '# article(s) have no address.'
  ],
  [
    'SELECT count(*) FROM article WHERE lead_image IS NOT NULL AND NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = lead_image)',
    '# article(s) show a lead image that is not there.'
  ],
  ['SELECT count(*) FROM open_operation', '# change(s) were left unfinished.']
]
