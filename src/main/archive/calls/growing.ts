import type { CallContext } from '../types'
import type { Inside } from './inside'

/** Each time lists and counts are read anew. */
const TOLD_EVERY_MS = 3_000

/**
 * For work that adds articles for minutes: tells now and then that there are more, and at the end in any case, for what
 * was kept before it failed or was stopped is there.
 */
export async function whileGrowing<T>(
  { search, emit }: Pick<Inside, 'search' | 'emit'>,
  context: CallContext,
  work: (context: CallContext) => Promise<T>
): Promise<T> {
  let told = performance.now()
  const tellNowAndThen: CallContext['onProgress'] = (progress) => {
    context.onProgress?.(progress)
    if (performance.now() - told < TOLD_EVERY_MS) return
    told = performance.now()
    emit('library.changed', {})
  }
  try {
    return await work({ ...context, onProgress: tellNowAndThen })
  } finally {
    void search.refresh()
    emit('library.changed', {})
  }
}
