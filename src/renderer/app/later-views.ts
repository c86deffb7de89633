import { later } from './later'

/** What the first list does not need: read from the disk once the window stands. */
const views = {
  reader: later(async () => (await import('@/reader')).ReaderPane),
  highlights: later(async () => (await import('@/highlights')).HighlightsPane),
  tasks: later(async () => (await import('@/capture/TaskPanel')).TaskPanel),
  exporting: later(async () => (await import('@/export')).ExportDialog),
  importing: later(async () => (await import('@/import')).ImportDialog),
  batch: later(async () => (await import('@/batch')).BatchDialog),
  settings: later(async () => (await import('@/settings')).SettingsDialog),
  help: later(async () => (await import('@/help/HelpDialog')).HelpDialog),
  shortcuts: later(async () => (await import('@/commands/ShortcutsDialog')).ShortcutsDialog),
  tags: later(async () => (await import('@/tags/TagManager')).TagManager)
}

export const ReaderPane = views.reader.View
export const HighlightsPane = views.highlights.View
export const TaskPanel = views.tasks.View
export const ExportDialog = views.exporting.View
export const ImportDialog = views.importing.View
export const BatchDialog = views.batch.View
export const SettingsDialog = views.settings.View
export const HelpDialog = views.help.View
export const ShortcutsDialog = views.shortcuts.View
export const TagManager = views.tags.View

/** Reads them one after another, each when the window has nothing else to do. */
export function readLaterViews(): void {
  const waiting = Object.values(views)
  const next = (): void => {
    const view = waiting.shift()
    if (view) requestIdleCallback(() => void view.read().then(next), { timeout: 1_000 })
  }
  next()
}
