import {
  asPlainPage,
  type Marks,
  markName,
  marksFor,
  type PageNotes,
  pageNotes,
  replayPage,
  replayStylesheet,
  sheetText
} from '../replay'
import type { Finder } from '../search/passage/finder'
import type { AssetRow } from '../store/snapshot-store'
import { type Handlers, type Inside, notFound } from './inside'

/** Snapshots as they looked, made safe on the way out. */
export function snapshotCalls(inside: Inside): Handlers<'snapshot'> {
  const { blobs, snapshots } = inside.store
  const shown = async (id: string, find: Finding): Promise<Shown | null> => {
    const document = snapshots.document(id)
    const bytes = document ? blobs.get(document.sha256) : null
    if (!document || !bytes) return null
    const text = Buffer.from(bytes).toString('utf8')
    const content = document.contentType === 'text/plain' ? asPlainPage(text) : text
    const assets = snapshots.assets(id)
    const marks = await marksIn(id, assets, find)
    return { page: replayPage({ content, baseUrl: document.url, resolve: resolver(id, assets), marks }), marks }
  }
  let asked: { id: string; notes: PageNotes } | null = null
  /** All sheets of a page are asked for one after the other. */
  const notesOf = (id: string): PageNotes => {
    if (asked?.id === id) return asked.notes
    const document = snapshots.document(id)
    const bytes = document ? blobs.get(document.sha256) : null
    asked = { id, notes: pageNotes(bytes ? textOf(bytes) : '') }
    return asked.notes
  }
  /** What is looked for, in the frames of the page, too. */
  const marksIn = async (id: string, assets: AssetRow[], finding: Finding): Promise<Marks | null> => {
    const places = await inside.search.finder(finding.find)
    return places && marksOf(places, id, assets, finding)
  }
  const marksOf = (places: Finder, id: string, assets: AssetRow[], finding: Finding): Marks => {
    const { find, at, from = 0, depth = 0 } = finding
    return marksFor(places, {
      from,
      at,
      inFrame(address, first) {
        const [own = '', fragment = ''] = address.split('#')
        const asset = assets.find(({ position }) => own === addressOf(id, position))
        const bytes = asset && isPage(asset) && depth < DEEPEST ? blobs.get(asset.sha256) : null
        const marks = bytes && marksOf(places, id, assets, { ...finding, from: first, depth: depth + 1 })
        if (!asset || !bytes || !marks) return null
        replayPage({ content: textOf(bytes), baseUrl: asset.url, resolve: resolver(id, assets), marks })
        const isHere = at > first && at <= marks.count()
        const query = new URLSearchParams({ find, from: String(first), ...(isHere ? { at: String(at) } : {}) })
        return { address: `${own}?${query}#${isHere ? markName(at) : fragment}`, marks }
      }
    })
  }
  return {
    'snapshot.get'({ id }) {
      const snapshot = snapshots.get(id)
      if (!snapshot) throw notFound('This snapshot')
      return snapshot
    },
    async 'snapshot.find'({ id, query }) {
      const marks = (await shown(id, { find: query, at: 0 }))?.marks
      return { count: marks?.count() ?? 0, framed: marks?.framed ?? [] }
    },
    async 'snapshot.page'({ id, find, at }) {
      const found = await shown(id, { find, at })
      return found === null ? null : html(found.page)
    },
    async 'snapshot.asset'({ id, asset, ...finding }) {
      const assets = snapshots.assets(id)
      const found = assets.find(({ position }) => position === asset)
      const bytes = found ? blobs.get(found.sha256) : null
      const marks = found && isPage(found) ? await marksIn(id, assets, finding) : null
      if (!found || !bytes) return null
      return isStyleSheet(found)
        ? safeSheet(found, bytes, resolver(id, assets), notesOf(id))
        : safeAsset(found, bytes, resolver(id, assets), marks)
    },
    'snapshot.screenshot'({ id }) {
      const screenshot = snapshots.document(id)?.screenshot
      const bytes = screenshot ? blobs.get(screenshot.sha256) : null
      return screenshot && bytes ? { mime: screenshot.mime, bytes } : null
    }
  }
}

type Resolve = (url: string) => string | null

interface Shown {
  page: string
  marks: Marks | null
}

/** What is looked for, and at which of its places the reader is. */
interface Finding {
  find: string
  at: number
  /** How many come before this document. */
  from?: number
  /** Of frames in frames. */
  depth?: number
}

const DEEPEST = 4

function addressOf(id: string, position: number): string {
  return `cuttings://snapshot/${id}/${position}`
}

/** Addresses of what the snapshot keeps; anything else has none. */
function resolver(id: string, assets: AssetRow[]): Resolve {
  const byUrl = new Map(assets.map(({ url, position }) => [withoutFragment(url), position]))
  return (url) => {
    const position = byUrl.get(withoutFragment(url))
    return position === undefined ? null : addressOf(id, position)
  }
}

function withoutFragment(url: string): string {
  return url.startsWith('data:') ? url : url.replace(/#.*$/s, '')
}

/** Frames and style sheets refer to other things, and those references are made safe, too. */
function safeAsset(asset: AssetRow, bytes: Uint8Array, resolve: Resolve, marks: Marks | null) {
  const { url, mime } = asset
  return isPage(asset) ? html(replayPage({ content: textOf(bytes), baseUrl: url, resolve, marks })) : { mime, bytes }
}

function safeSheet({ url, mime }: AssetRow, bytes: Uint8Array, resolve: Resolve, notes: PageNotes) {
  const css = replayStylesheet(sheetText(bytes, mime, notes.charset), url, resolve, notes)
  return { mime: 'text/css; charset=utf-8', bytes: Buffer.from(css) }
}

function isStyleSheet({ mime }: AssetRow): boolean {
  return /^text\/css/i.test(mime)
}

function isPage({ mime }: AssetRow): boolean {
  return /^(text\/html|application\/xhtml\+xml)/i.test(mime)
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

function html(text: string): { mime: string; bytes: Uint8Array } {
  return { mime: 'text/html; charset=utf-8', bytes: Buffer.from(text) }
}
