import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type ExportFormat, FILE_ENDINGS, PRINTED } from '@shared/export'
import type { PagesToPrint, PrintRequest } from '@shared/print'
import type { BrowserWindow } from 'electron'
import { exportPrinted } from '../archive'
import { askWhereTo, confirm } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import { printPages } from '../print/print-pages'
import type { AppParts } from './app-parts'

type Handled = 'export.start' | 'batch.export' | 'highlight.export'

/** Hands over what is selected: asks where to, and before anything is replaced. */
export function exportHandlers({ archive, board }: AppParts): Pick<AppHandlers, Handled> {
  return {
    async 'export.start'({ format, selection, citationStyle }, window) {
      const to = await askPlace(window, format)
      if (to === null) return { taskId: null }
      const overwrite = isUsed(to)
      if (overwrite && !(await mayReplace(window, to))) return { taskId: null }
      return {
        taskId: board.start('export', async ({ signal, report }) => {
          const request = { to, format, selection, citationStyle, overwrite }
          const context = { signal, onProgress: report }
          if (!PRINTED[format]) return archive.call('export.run', request, context)
          const pages = (input: PrintRequest): Promise<PagesToPrint> => archive.call('export.pages', input, context)
          return exportPrinted(request, { pages, print: printPages }, context)
        })
      }
    },
    async 'highlight.export'({ filter, style }, window) {
      const to = await askPlace(window, 'markdown', 'Highlights', 'md')
      if (to === null) return { path: null, highlights: 0 }
      // The system’s dialog has asked about replacing.
      return archive.call('highlight.save', { filter, style, to, overwrite: true })
    },
    async 'batch.export'(request, window) {
      const to = await askPlace(window, request.format, request.what === 'counts' ? 'Counts' : 'Hits')
      if (to === null) return { taskId: null }
      const overwrite = isUsed(to)
      if (overwrite && !(await mayReplace(window, to))) return { taskId: null }
      return {
        taskId: board.start('export', ({ signal, report }) =>
          archive.call('batch.write', { ...request, to, overwrite }, { signal, onProgress: report })
        )
      }
    }
  }
}

function askPlace(
  window: BrowserWindow,
  format: ExportFormat,
  what = 'Cuttings',
  ending = FILE_ENDINGS[format]
): Promise<string | null> {
  const name = `${what} ${new Date().toISOString().slice(0, 10)}`
  return askWhereTo(window, {
    title: 'Export',
    buttonLabel: 'Export',
    defaultPath: ending ? `${name}.${ending}` : name,
    properties: ['createDirectory'],
    ...(ending ? { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] } : {})
  })
}

function isUsed(path: string): boolean {
  if (!existsSync(path)) return false
  return !statSync(path).isDirectory() || readdirSync(path).length > 0
}

function mayReplace(window: BrowserWindow, path: string): Promise<boolean> {
  return confirm(window, {
    type: 'warning',
    message: `Replace “${basename(path)}”?`,
    detail: 'Something of that name is there already. Replacing it cannot be undone.',
    yes: 'Replace',
    no: 'Cancel'
  })
}
