import { ArchiveError } from '@shared/errors'
import { changeLibrary, counted, type Handlers, type Inside, notFound } from './inside'
import { suggestTags } from './suggest-tags'

/** Tagging, and looking after the tags themselves. */
export function tagCalls(inside: Inside): Handlers<'tag'> {
  const { tags, articles } = inside.store
  const existing = (name: string): number => {
    const row = tags.rowOf(name)
    if (row === null) throw notFound(`The tag “${name}”`)
    return row
  }
  return {
    'tag.list': () => tags.list(),
    'tag.suggest'({ id, limit }) {
      const article = articles.get(id)
      if (!article) throw notFound('This article')
      return suggestTags(inside, article, limit)
    },
    'tag.add': ({ tag, ids }) =>
      changeLibrary(inside, `Tag ${counted(ids.length)} “${tag}”`, () => {
        const rows = articles.rowsOf(ids)
        if (rows.length > 0) tags.add(tags.ensure(tag), rows)
        return rows
      }),
    'tag.remove'({ tag, ids }) {
      const row = existing(tag)
      return changeLibrary(inside, `Remove the tag “${tag}”`, () => {
        const rows = articles.rowsOf(ids)
        tags.remove(row, rows)
        return rows
      })
    },
    'tag.rename'({ from, to }) {
      const row = existing(from)
      const twin = tags.rowOf(to)
      if (twin !== null && twin !== row) {
        throw new ArchiveError('exists', `There is a tag “${to}” already. Nothing was changed. Merge the two instead.`)
      }
      return changeLibrary(inside, `Rename the tag “${from}”`, () => {
        tags.rename(row, to)
        return tags.articlesOf(row)
      })
    },
    'tag.merge'({ from, into }) {
      const row = existing(from)
      const target = existing(into)
      if (row === target)
        throw new ArchiveError('invalid-input', 'A tag cannot be merged with itself. Nothing was changed.')
      return changeLibrary(inside, `Merge the tag “${from}” into “${into}”`, () => {
        const rows = tags.articlesOf(row)
        tags.add(target, rows)
        tags.delete(row)
        return rows
      })
    },
    'tag.delete'({ tag }) {
      const row = existing(tag)
      return changeLibrary(inside, `Delete the tag “${tag}”`, () => {
        const rows = tags.articlesOf(row)
        tags.delete(row)
        return rows
      })
    },
    'tag.setColor'({ tag, color }) {
      const row = existing(tag)
      return changeLibrary(inside, `Colour the tag “${tag}”`, () => {
        tags.setColor(row, color)
        return []
      })
    }
  }
}
