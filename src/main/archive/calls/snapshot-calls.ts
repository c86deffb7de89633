import { asPlainPage, type Marks, marksFor, replayPage, replayStylesheet } from '../replay'
import type { AssetRow } from '../store/snapshot-store'
import { type Handlers, type Inside, notFound } from './inside'

/** Snapshots as they looked, made safe on the way out, and the stored bytes themselves. */
export function snapshotCalls(inside: Inside): Handlers<'snapshot' | 'blob'> {
  const { blobs, snapshots } = inside.store
  const shown = (id: string, marks: Marks | null): string | null => {
    const document = snapshots.document(id)
    const bytes = document ? blobs.get(document.sha256) : null
    if (!document || !bytes) return null
    const text = Buffer.from(bytes).toString('utf8')
    const content = document.contentType === 'text/plain' ? asPlainPage(text) : text
    return replayPage({ content, baseUrl: document.url, resolve: resolver(id, snapshots.assets(id)), marks })
  }
  const marked = (query: string): Marks | null => {
    const find = inside.search.finder(query)
    return find && marksFor(find)
  }
  return {
    'snapshot.get'({ id }) {
      const snapshot = snapshots.get(id)
      if (!snapshot) throw notFound('This snapshot')
      return snapshot
    },
    'snapshot.find'({ id, query }) {
      const marks = marked(query)
      if (marks) shown(id, marks)
      return { count: marks?.count() ?? 0 }
    },
    'snapshot.page'({ id, find }) {
      const page = shown(id, marked(find))
      return page === null ? null : html(page)
    },
    'snapshot.asset'({ id, asset }) {
      const assets = snapshots.assets(id)
      const found = assets.find(({ position }) => position === asset)
      const bytes = found ? blobs.get(found.sha256) : null
      return found && bytes ? safeAsset(found, bytes, resolver(id, assets)) : null
    },
    'snapshot.screenshot'({ id }) {
      const screenshot = snapshots.document(id)?.screenshot
      const bytes = screenshot ? blobs.get(screenshot.sha256) : null
      return screenshot && bytes ? { mime: screenshot.mime, bytes } : null
    },
    'blob.read'({ sha256 }) {
      const bytes = blobs.get(sha256)
      return bytes ? { mime: blobs.mime(sha256), bytes } : null
    }
  }
}

type Resolve = (url: string) => string | null

/** Addresses of what the snapshot keeps; anything else has none. */
function resolver(id: string, assets: AssetRow[]): Resolve {
  const byUrl = new Map(assets.map(({ url, position }) => [withoutFragment(url), position]))
  return (url) => {
    const position = byUrl.get(withoutFragment(url))
    return position === undefined ? null : `cuttings://snapshot/${id}/${position}`
  }
}

function withoutFragment(url: string): string {
  return url.startsWith('data:') ? url : url.replace(/#.*$/s, '')
}

/** Frames and style sheets refer to other things, and those references are made safe, too. */
function safeAsset({ url, mime }: AssetRow, bytes: Uint8Array, resolve: Resolve): { mime: string; bytes: Uint8Array } {
  const text = (): string => Buffer.from(bytes).toString('utf8')
  if (/^(text\/html|application\/xhtml\+xml)/i.test(mime)) {
    return html(replayPage({ content: text(), baseUrl: url, resolve }))
  }
  if (/^text\/css/i.test(mime)) {
    return { mime: 'text/css; charset=utf-8', bytes: Buffer.from(replayStylesheet(text(), url, resolve)) }
  }
  return { mime, bytes }
}

function html(text: string): { mime: string; bytes: Uint8Array } {
  return { mime: 'text/html; charset=utf-8', bytes: Buffer.from(text) }
}
