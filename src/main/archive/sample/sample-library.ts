import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CapturedPage, CapturedResource } from '@shared/captured-page'
import { ArchiveError } from '@shared/errors'

/** One page of the sample library, as it is to be saved. */
export interface SamplePage {
  page: CapturedPage
  tags: string[]
  collection: string | null
}

/**
 * The self-written articles that come with the program. Each page says in `<meta name="sample-…">` under which address,
 * when, and with which tags and collection it is saved; its pictures stand beside it.
 */
export async function sampleArticles(resources: string): Promise<SamplePage[]> {
  const folder = join(resources, 'sample')
  if (!existsSync(folder))
    throw new ArchiveError(
      'not-found',
      'The sample library did not come with this installation. The archive was not changed. Install Cuttings again to have it.'
    )
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort()
  return Promise.all(names.map((name) => readSample(folder, name)))
}

async function readSample(folder: string, name: string): Promise<SamplePage> {
  const content = await readFile(join(folder, name), 'utf8')
  const meta = (key: string): string | null =>
    new RegExp(`<meta name="sample-${key}" content="([^"]*)">`).exec(content)?.[1] ?? null
  const url = meta('url') ?? ''
  const page: CapturedPage = {
    kind: 'sample',
    url,
    requestedUrl: null,
    redirects: [],
    httpStatus: null,
    capturedAt: meta('saved') ?? '2025-01-01T12:00:00Z',
    content: content.replace(/\n?<meta name="sample-[^>]*>/g, ''),
    contentType: 'text/html',
    resources: await readPictures(folder, content, url),
    screenshot: null,
    original: null,
    missing: [],
    verdict: null,
    log: []
  }
  return {
    page,
    tags: (meta('tags') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    collection: meta('collection') || null
  }
}

async function readPictures(folder: string, content: string, url: string): Promise<CapturedResource[]> {
  const names = [...new Set([...content.matchAll(/src="([\w-]+\.png)"/g)].map(([, name]) => name ?? ''))]
  return Promise.all(
    names.map(async (name) => ({
      url: new URL(name, url).href,
      mime: 'image/png',
      bytes: await readFile(join(folder, name))
    }))
  )
}
