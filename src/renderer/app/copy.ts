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

export function copyText(text: string, said: string): Promise<void> {
  return copy(() => Promise.resolve(text), said)
}

/** As what it is drawn as, at a place that is seen: the clipboard knows no WebP. */
export async function copyPicture(picture: Element, said: string): Promise<void> {
  // The menu that asked for it lies over it until the window is drawn again.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
  const { left, right, top, bottom } = picture.getBoundingClientRect()
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2
  try {
    await ask('clipboard.writePicture', { x: x / innerWidth, y: y / innerHeight })
    toastDone(said)
  } catch (error) {
    tellFailure(error)
  }
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
