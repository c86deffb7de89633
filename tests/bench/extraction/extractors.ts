import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { extract } from '../../../src/main/archive/extract'
import { toText } from '../../../src/main/archive/extract/body/to-text'
import { parseDocument } from '../../../src/main/archive/extract/parse-document'
import { capturedPage } from '../../support/pages'
import type { TruePage } from './score'

/** A way to get the text of the article out of a page. */
export interface Extractor {
  name: string
  text(page: TruePage): Promise<string> | string
}

export const ours: Extractor = {
  name: 'ours',
  text: ({ html }) => extract(capturedPage({ content: html, url: null })).text
}

export const extractors: Extractor[] = [
  ours,
  { name: 'Readability', text: ({ html }) => readability(html) },
  { name: 'Defuddle', text: ({ html, url }) => defuddle(html, url) }
]

function readability(html: string): string {
  const document = parseDocument(html)
  const found = document && new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
  return found?.content ? toText(found.content) : ''
}

async function defuddle(html: string, url: string): Promise<string> {
  const document = parseDocument(html)
  // It asks the network for what some sites keep elsewhere; here nothing does.
  const found = document && (await quietly(() => Defuddle(document, url, { useAsync: false })))
  const content = found && parseDocument(found.content)
  return content ? toText(content.body) : ''
}

/** It writes what it could not do to the console. */
async function quietly<T>(work: () => Promise<T>): Promise<T | null> {
  const { log, warn, error } = console
  const silent = (): void => undefined
  Object.assign(console, { log: silent, warn: silent, error: silent })
  try {
    return await work()
  } catch {
    return null
  } finally {
    Object.assign(console, { log, warn, error })
  }
}
