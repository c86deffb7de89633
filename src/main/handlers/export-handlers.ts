import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type ExportFormat, type ExportRequest, FILE_ENDINGS, PRINTED } from '@shared/export'
import type { PagesToPrint, PrintRequest } from '@shared/print'
import type { BrowserWindow } from 'electron'
import { about, type DialogWords } from '../dialog-words'
import { askForPaths, askWhereTo, confirm } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import { printPages } from '../print/print-pages'
import type { AppParts } from './app-parts'

type Handled = 'export.start' | 'export.look' | 'export.template' | 'batch.export' | 'highlight.export'

/** Hands over what is selected: asks where to, and before anything is replaced. */
export function exportHandlers({ archive, board, settings, words }: AppParts): Pick<AppHandlers, Handled> {
  const templateOf = (format: ExportFormat): { template?: string } => {
    const { templates } = settings.get().export
    const path = format === 'html' || format === 'markdown' ? templates[format] : null
    return path === null ? {} : { template: path }
  }
  return {
    'export.look': (options) => archive.call('export.preview', { ...options, ...templateOf(options.format) }),
    async 'export.template'({ format, choose }, window) {
      const [path] = choose ? await askForPaths(window, { title: words().template, properties: ['openFile'] }) : []
      if (choose && path === undefined) return settings.get()
      return settings.remember({ templates: { ...settings.get().export.templates, [format]: path ?? null } })
    },
    async 'export.start'(options, window) {
      const { format } = options
      const to = await askPlace(window, words(), {
        format,
        folder: settings.get().export.folder,
        what: words().cuttings
      })
      if (to === null) return { taskId: null }
      const overwrite = isUsed(to)
      if (overwrite && !(await mayReplace(window, to, words()))) return { taskId: null }
      settings.remember({ folder: dirname(to) })
      return {
        taskId: board.start('export', async ({ signal, report }) => {
          const request = { ...options, ...templateOf(format), to, overwrite }
          const context = { signal, onProgress: report }
          if (!PRINTED[format]) return archive.call('export.run', request, context)
          const pages = (input: PrintRequest): Promise<PagesToPrint> => archive.call('export.pages', input, context)
          const checkRoom = (input: ExportRequest): Promise<unknown> => archive.call('export.checkRoom', input, context)
          const { exportPrinted } = await import('../archive')
          return exportPrinted(request, { checkRoom, pages, print: printPages }, context)
        })
      }
    },
    async 'highlight.export'({ filter, style }, window) {
      const to = await askPlace(window, words(), { format: 'markdown', what: words().highlights, ending: 'md' })
      if (to === null) return { path: null, highlights: 0 }
      // The system’s dialog has asked about replacing.
      return archive.call('highlight.save', { filter, style, to, overwrite: true })
    },
    async 'batch.export'(request, window) {
      const to = await askPlace(window, words(), { format: request.format, what: words()[request.what] })
      if (to === null) return { taskId: null }
      const overwrite = isUsed(to)
      if (overwrite && !(await mayReplace(window, to, words()))) return { taskId: null }
      return {
        taskId: board.start('export', ({ signal, report }) =>
          archive.call('batch.write', { ...request, to, overwrite }, { signal, onProgress: report })
        )
      }
    }
  }
}

interface Proposal {
  format: ExportFormat
  /** Where the last one went. */
  folder?: string | null
  /** What its name begins with. */
  what: string
  ending?: string | null
}

function askPlace(window: BrowserWindow, words: DialogWords, proposal: Proposal): Promise<string | null> {
  const { format, folder, what, ending = FILE_ENDINGS[format] } = proposal
  const title = `${what} ${new Date().toISOString().slice(0, 10)}`
  const name = ending ? `${title}.${ending}` : title
  return askWhereTo(window, {
    title: words.export,
    buttonLabel: words.export,
    defaultPath: folder && existsSync(folder) ? join(folder, name) : name,
    properties: ['createDirectory'],
    ...(ending ? { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] } : {})
  })
}

function isUsed(path: string): boolean {
  if (!existsSync(path)) return false
  return !statSync(path).isDirectory() || readdirSync(path).length > 0
}

function mayReplace(window: BrowserWindow, path: string, words: DialogWords): Promise<boolean> {
  return confirm(window, {
    type: 'warning',
    message: about(words.replaceOne, basename(path)),
    detail: words.replaceDetail,
    yes: words.replace,
    no: words.cancel
  })
}
