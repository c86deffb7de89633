import { later } from './later'

/** What the first list does not need: read from the disk once the window stands. */
const views = {
  reader: later(async () => (await import('@/reader')).ReaderPane),
  highlights: later(async () => (await import('@/highlights')).HighlightsPane),
  pictures: later(async () => (await import('@/pictures')).PicturesPane),
  overview: later(async () => (await import('@/overview')).OverviewPane),
  tasks: later(async () => (await import('@/capture/TaskPanel')).TaskPanel),
  exporting: later(async () => (await import('@/export')).ExportDialog),
  importing: later(async () => (await import('@/import')).ImportDialog),
  batch: later(async () => (await import('@/batch')).BatchDialog),
  settings: later(async () => (await import('@/settings')).SettingsDialog),
  help: later(async () => (await import('@/help/HelpDialog')).HelpDialog),
  shortcuts: later(async () => (await import('@/commands/ShortcutsDialog')).ShortcutsDialog),
  triage: later(async () => (await import('@/tags/Triage')).Triage),
  extracting: later(async () => (await import('@/reader/ExtractDialog')).ExtractDialog),
  tour: later(async () => (await import('@/help/Tour')).Tour),
  tags: later(async () => (await import('@/tags/TagManager')).TagManager)
}

export const ReaderPane = views.reader.View
export const HighlightsPane = views.highlights.View
export const PicturesPane = views.pictures.View
export const OverviewPane = views.overview.View
export const TaskPanel = views.tasks.View
export const ExportDialog = views.exporting.View
export const ImportDialog = views.importing.View
export const BatchDialog = views.batch.View
export const SettingsDialog = views.settings.View
export const HelpDialog = views.help.View
export const ShortcutsDialog = views.shortcuts.View
export const Triage = views.triage.View
export const ExtractDialog = views.extracting.View
export const Tour = views.tour.View
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
