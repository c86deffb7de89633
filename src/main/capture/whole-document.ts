import type { AsSent } from './frozen-page'
import type { RequestWatch } from './request-watch'

const CUT_OFF = 'It ends in the middle: the whole page does not seem to have arrived.'
/** What is not markup, although it may look like it; what of it has no end is left. */
const NOT_MARKUP = /<!--[\s\S]*?-->|<(script|style|template|textarea|title)\b[\s\S]*?<\/\1\s*>/gi
const OPEN_TAG = /<[a-z!/][^<>]*$/i
/** What has to be ended wherever it stands, and what of it would not be shown. */
const CONTAINERS = ['article', 'main', 'section', 'div', 'table', 'ul', 'ol', 'figure', 'script', 'style']

/**
 * A connection may end as if all had come, and browsers do not miss the rest of what was compressed. Then only the
 * text tells: it says nowhere that it ends, and it stops within something.
 */
export function endsMidway(html: string): boolean {
  if (/<\/(body|html|frameset)\s*>/i.test(html)) return false
  const markup = html.replace(NOT_MARKUP, '')
  return OPEN_TAG.test(markup) || CONTAINERS.some((name) => isLeftOpen(markup, name))
}

/** Takes note where the document that the page was made of is not whole. */
export async function noteCutOff(watch: RequestWatch, asSent: AsSent): Promise<void> {
  const url = watch.visited.at(-1)
  if (!url || watch.isCut || watch.broken.length > 0) return
  const sent = await asSent(url)
  if (sent && endsMidway(Buffer.from(sent).toString('latin1'))) watch.broken.push({ url, reason: CUT_OFF })
}

function isLeftOpen(markup: string, name: string): boolean {
  const count = (tag: RegExp): number => markup.match(tag)?.length ?? 0
  return count(new RegExp(`<${name}\\b`, 'gi')) > count(new RegExp(`</${name}\\b`, 'gi'))
}
