import { dirname, join } from 'node:path'
import { readArticles } from '../segment/articles-section'
import { openSegment } from '../segment/open-segment'
import { Slices } from '../slices'
import { TextIndex } from '../text-index/text-index'
import { readManifest } from './manifest'

/** An index and how far it knows the archive. */
export interface Cached {
  index: TextIndex
  /** The newest change that the index knows. */
  changeNumber: number
  /** The build got as far as this row. Null: it is whole. */
  builtUntil: number | null
}

/** Reads the stored index. Null: missing, damaged, or of another version; then it is built anew. */
export async function loadIndex(file: string): Promise<Cached | null> {
  const manifest = readManifest(file)
  if (manifest === null) return null
  const index = new TextIndex()
  const slices = new Slices()
  try {
    for (const { file: name, gone } of manifest.segments) {
      const segment = openSegment(join(dirname(file), name))
      if (segment === null) throw new RangeError('A segment is missing or damaged.')
      const base = index.slots
      index.replace([], segment.at(base))
      readArticles(segment.parts.articles, segment.slots, index.articles, new Set(gone))
      await slices.breathe()
    }
    const { changeNumber, builtUntil } = manifest
    return { index, changeNumber, builtUntil }
  } catch {
    index.close()
    return null
  }
}
