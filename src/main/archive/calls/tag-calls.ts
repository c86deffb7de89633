import { ArchiveError } from '@shared/errors'
import { changeLibrary, type Handlers, type Inside, notFound } from './inside'
import { suggestTags } from './suggest-tags'

interface Move {
  row: number
  to: string
  twin: number | null
}

/** Tagging, and looking after the tags themselves. */
export function tagCalls(inside: Inside): Handlers<'tag'> {
  const { tags, articles } = inside.store
  const existing = (name: string): number => {
    const row = tags.rowOf(name)
    if (row === null) throw notFound(`The tag “${name}”`)
    return row
  }
  const existingWithin = (name: string): { row: number; name: string }[] => {
    const found = tags.within(name)
    if (found.length === 0) throw notFound(`The tag “${name}”`)
    return found
  }
  /** What becomes of a tag and those below it; `twin`: another tag that is called so already. */
  const movesOf = (from: string, to: string): Move[] => {
    const found = existingWithin(from)
    const depth = from.split('/').length
    const moves = found.map(({ row, name }) => {
      const target = [to, ...name.split('/').slice(depth)].join('/')
      const twin = tags.rowOf(target)
      return { row, to: target, twin: found.some((each) => each.row === twin) ? null : twin }
    })
    // One that comes to lie below itself leaves its old name free before another takes it.
    return liesBelow(to, from) ? moves.reverse() : moves
  }
  const move = ({ row, to, twin }: Move): number[] => {
    const rows = tags.articlesOf(row)
    if (twin === null) tags.rename(row, to)
    else {
      tags.add(twin, rows)
      tags.delete(row)
    }
    return rows
  }
  return {
    'tag.list': () => tags.list(),
    'tag.branches': () => tags.branches(),
    'tag.suggest'({ id, limit }) {
      const article = articles.get(id)
      if (!article) throw notFound('This article')
      return suggestTags(inside, article, limit)
    },
    'tag.add': ({ tag, ids }) =>
      changeLibrary(inside, { kind: 'tag', count: ids.length, name: tag }, () => {
        const rows = articles.rowsOf(ids)
        if (rows.length > 0) tags.add(tags.ensure(tag), rows)
        return rows
      }),
    'tag.remove'({ tag, ids }) {
      const row = existing(tag)
      return changeLibrary(inside, { kind: 'untag', name: tag }, () => {
        const rows = articles.rowsOf(ids)
        tags.remove(row, rows)
        return rows
      })
    },
    'tag.rename'({ from, to }) {
      const moves = movesOf(from, to)
      const taken = moves.find(({ twin }) => twin !== null)
      if (taken) {
        throw new ArchiveError(
          'exists',
          `There is a tag “${taken.to}” already. Nothing was changed. Merge the two instead.`
        )
      }
      return changeLibrary(inside, { kind: 'renameTag', name: from }, () => moves.flatMap(move))
    },
    'tag.merge'({ from, into }) {
      const target = existing(into)
      if (tags.rowOf(from) === target)
        throw new ArchiveError('invalid-input', 'A tag cannot be merged with itself. Nothing was changed.')
      const inTarget = liesBelow(into, from)
      const moves = inTarget ? [{ row: existing(from), to: into, twin: target }] : movesOf(from, into)
      return changeLibrary(inside, { kind: 'mergeTag', name: from, other: into }, () => moves.flatMap(move))
    },
    'tag.delete'({ tag }) {
      const gone = existingWithin(tag)
      return changeLibrary(inside, { kind: 'deleteTag', name: tag }, () =>
        gone.flatMap(({ row }) => {
          const rows = tags.articlesOf(row)
          tags.delete(row)
          return rows
        })
      )
    },
    'tag.setColor'({ tag, color }) {
      const row = existing(tag)
      return changeLibrary(inside, { kind: 'colorTag', name: tag }, () => {
        tags.setColor(row, color)
        return []
      })
    }
  }
}

function liesBelow(name: string, parent: string): boolean {
  return name.toLowerCase().startsWith(`${parent.toLowerCase()}/`)
}
