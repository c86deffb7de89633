import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import { onTestFinished } from 'vitest'
import { type Archive, openArchive } from '../../src/main/archive'
import { articleHtml, capturedPage } from './pages'
import { tempFolder } from './temp-folder'

/** A real archive in a folder of its own, closed and removed with the test. */
export async function tempArchive(folder: string = tempFolder()): Promise<Archive> {
  const archive = await openArchive({ folder, create: true })
  onTestFinished(() => archive.close())
  return archive
}

/** Saves a small news page under `https://herald.example/<path>`. */
export function savePage(
  archive: Archive,
  path: string,
  given: {
    title?: string
    paragraphs?: string[]
    page?: Partial<CapturedPage>
    tags?: string[]
    collection?: string
  } = {}
): Promise<SaveResult> {
  const { title, paragraphs, page, tags = [], collection = null } = given
  const content = articleHtml({ ...(title ? { title } : {}), ...(paragraphs ? { paragraphs } : {}) })
  return archive.page.save({
    page: capturedPage({ url: `https://herald.example/${path}`, content, ...page }),
    tags,
    collection
  })
}
