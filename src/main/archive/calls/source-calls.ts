import { ArchiveError } from '@shared/errors'
import { normaliseHost } from '../identity/normalise-url'
import { mergeDoubles } from '../store/merge-doubles'
import { changeLibrary, type Handlers, type Inside, notFound } from './inside'

/** Outlets and their host names. */
export function sourceCalls(inside: Inside): Handlers<'source'> {
  const { store } = inside
  const existing = (id: string): number => {
    const row = store.sources.rowOf(id)
    if (row === null) throw notFound('This source')
    return row
  }
  const articlesOf = (row: number): number[] =>
    store.db.prepare<[number], number>('SELECT row FROM article WHERE source_row = ?').pluck().all(row)
  return {
    'source.list': () => store.sources.list(),
    'source.rename'({ id, name }) {
      const row = existing(id)
      return changeLibrary(inside, { kind: 'renameSource', name: store.sources.nameOf(row) }, () => {
        store.sources.rename(row, name)
        return articlesOf(row)
      })
    },
    'source.addHost'({ id, host }) {
      const row = existing(id)
      const name = hostName(host)
      return changeLibrary(inside, { kind: 'joinSource', name, other: store.sources.nameOf(row) }, () => {
        const moved = store.sources.join(row, name)
        const merged = mergeDoubles(store, store.sources.hostsBeside(name))
        return [...new Set([...moved, ...merged, ...articlesOf(row)])]
      })
    }
  }
}

/** Takes a host name, also one pasted as an address. */
function hostName(given: string): string {
  const text = given.trim()
  try {
    const { host } = new URL(text.includes('://') ? text : `https://${text}`)
    if (host.includes('.') || host.startsWith('localhost')) return normaliseHost(host)
  } catch {
    // Falls through to the sentence below.
  }
  throw new ArchiveError(
    'invalid-input',
    `“${text}” is not a host name. Nothing was changed. Give one such as news.example.org.`
  )
}
