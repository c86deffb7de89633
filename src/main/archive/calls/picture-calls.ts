import { foldName } from '../search/analysis/fold'
import { createPictureStore } from '../store/picture-store'
import type { Handlers, Inside } from './inside'

/** The wall of all pictures. */
export function pictureCalls({ store }: Inside): Handlers<'picture'> {
  const pictures = createPictureStore(store.db, store.sources, foldName)
  return {
    'picture.list': ({ filter, limit, offset }) => pictures.page(filter, wordsOf(filter.text), limit, offset)
  }
}

function wordsOf(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== '')
}
