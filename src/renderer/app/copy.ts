import type { CitationStyle } from '@shared/export'
import { toastDone } from '@/ui/toast'
import { ask } from './archive-client'
import { tellFailure } from './changes'

/** Beyond this, a list is exported, not pasted. */
export const MOST_COPIED = 1_000

/** References, one a line, in a style; `said` tells that they are on the clipboard. */
export async function copyCitations(ids: string[], style: CitationStyle, said: string): Promise<void> {
  await copy(async () => (await ask('article.cite', { ids, style })).text, said)
}

/** The addresses that articles were saved from, one a line. */
export async function copyLinks(ids: string[], said: string): Promise<void> {
  await copy(async () => (await addressesOf(ids)).join('\n'), said)
}

/** Opens the page itself, in the browser. */
export async function openOriginal(id: string): Promise<void> {
  try {
    const [url] = await addressesOf([id])
    if (url) await ask('link.open', { url })
  } catch (error) {
    tellFailure(error)
  }
}

async function addressesOf(ids: string[]): Promise<string[]> {
  return (await ask('article.summaries', { ids })).flatMap(({ url }) => url ?? [])
}

async function copy(make: () => Promise<string>, said: string): Promise<void> {
  try {
    await ask('clipboard.write', { text: await make() })
    toastDone(said)
  } catch (error) {
    tellFailure(error)
  }
}
