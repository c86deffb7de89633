import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExportRequest, type ExportResult, FILE_ENDINGS, PRINTED } from '@shared/export'
import type { PagesToPrint, PrintJob, PrintRequest } from '@shared/print'
import type { CallContext } from '../../types'
import type { Staging } from '../staging'
import { explain, openTarget } from '../target'

/** Who writes the pages, and who prints them. */
export interface PrintTools {
  /** Fails where the disk has no room. */
  checkRoom(request: ExportRequest, context: CallContext): Promise<unknown>
  pages(request: PrintRequest, context: CallContext): Promise<PagesToPrint>
  /** Prints all, one after the other. */
  print(jobs: PrintJob[], context: CallContext): Promise<void>
}

/** An export through a printer: pages and PDFs are made in a folder of their own, then put in place like any export. */
export async function exportPrinted(
  request: ExportRequest,
  { checkRoom, pages, print }: PrintTools,
  context: CallContext
): Promise<ExportResult> {
  const { format, to, selection, overwrite, paper = 'a4' } = request
  await checkRoom(request, context)
  const staging = openTarget(request)
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-print-'))
  try {
    const written = await pages({ to: join(folder, 'pages'), selection, look: PRINTED[format] ?? 'reader' }, context)
    await mkdir(join(folder, 'pdf'))
    const jobs = written.pages.map(({ file, name, footer, look }) => ({
      html: join(folder, 'pages', file),
      pdf: join(folder, 'pdf', `${name}.pdf`),
      footer,
      look,
      paper
    }))
    await print(jobs, context)
    context.signal?.throwIfAborted()
    for (const [n, { pdf }] of jobs.entries())
      await keep(pdf, `${written.pages[n]?.name}.pdf`, format in FILE_ENDINGS, staging)
    staging.commit(overwrite)
    return { format, articles: written.articles, path: to }
  } catch (error) {
    staging.discard()
    throw explain(error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function keep(pdf: string, name: string, isOneFile: boolean, staging: Staging): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(pdf, { highWaterMark: 1 << 20 })) {
    if (isOneFile) staging.write('', chunk as Buffer)
    else chunks.push(chunk as Buffer)
  }
  if (!isOneFile) staging.write(name, Buffer.concat(chunks))
}
