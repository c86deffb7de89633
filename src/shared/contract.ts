import { z } from 'zod'
import { archiveContract } from './archive-contract'
import { batchExport } from './batch'
import { citationStyle, exportOptions, exportPreview, exportSelection } from './export'
import { failure } from './failure'
import { highlightFilter } from './highlight'
import { id, ids } from './ids'
import { importTrial } from './import'
import { linkLabels } from './queue'
import { settings, settingsPatch } from './settings'
import { signIn } from './sign-in'
import { task } from './task'

const nothing = z.object({}).default({})
const taskStarted = z.object({ taskId: id.nullable() })

export const saveInput = z.union([
  /** With the labels that this link alone brings, beside those of the batch. */
  z.object({
    kind: z.literal('url'),
    url: z.string().max(8_192),
    labels: linkLabels.optional(),
    /** The user wants this page although its certificate is not valid. */
    acceptCertificate: z.boolean().optional()
  }),
  z.object({ kind: z.literal('file'), path: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string().max(20_000_000), url: z.string().max(8_192).nullable() })
])
export type SaveInput = z.infer<typeof saveInput>

/** An archive by its folder. The name is null for the app's own: the window calls that in the user's language. */
const namedArchive = z.object({ folder: z.string(), name: z.string().nullable() })
export type NamedArchive = z.infer<typeof namedArchive>

/** The archive that the window shows, or why it shows none. */
export const archiveState = z.union([
  namedArchive.extend({ state: z.literal('open') }),
  namedArchive.extend({ state: z.literal('opening') }),
  namedArchive.extend({ state: z.literal('failed'), failure })
])
export type ArchiveState = z.infer<typeof archiveState>

export const backupFile = z.object({ path: z.string(), createdAt: z.string(), bytes: z.number().int() })
export type BackupFile = z.infer<typeof backupFile>

/** Calls that the app itself answers. */
/** Templates are not named by the window: they are those that the user chose. */
const windowExport = exportOptions.omit({ template: true }).extend({ selection: exportSelection })

export const appContract = {
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      platform: z.string(),
      locale: z.string(),
      /** To be dragged to a browser's bookmarks bar. */
      bookmarklet: z.string()
    })
  },
  'settings.get': { input: nothing, output: settings },
  'settings.change': { input: settingsPatch, output: settings },
  'archive.current': { input: nothing, output: archiveState },
  'archive.recent': { input: nothing, output: z.array(namedArchive) },
  /** Without a folder: asks for one. Null: the user thought better of it. */
  'archive.open': { input: z.object({ folder: z.string().nullable() }), output: archiveState.nullable() },
  'archive.create': { input: z.object({ folder: z.string().nullable() }), output: archiveState.nullable() },
  'archive.reveal': { input: nothing, output: nothing },
  /** Null: the user closed the dialog or there was nothing to save. */
  'save.start': {
    input: z.object({
      inputs: z.array(saveInput).min(1).max(20_000),
      tags: z.array(z.string()).default([]),
      collection: z.string().nullable().default(null)
    }),
    output: taskStarted
  },
  'save.pickFiles': { input: nothing, output: taskStarted },
  /** Asks for a file with links: a list, a table, bookmarks. */
  'save.pickLinks': { input: nothing, output: taskStarted },
  /** Failed and cancelled inputs of an ended batch, once more. */
  'save.retry': { input: z.object({ taskId: id }), output: taskStarted },
  'task.list': { input: nothing, output: z.array(task) },
  'task.cancel': { input: z.object({ id }), output: nothing },
  /** Stops beginning anything new, or goes on. Kept over a restart. */
  'task.pause': { input: z.object({ id, paused: z.boolean() }), output: nothing },
  'task.dismiss': { input: z.object({ id }), output: nothing },
  /** Shows the task's result in the system's file manager. */
  'task.reveal': { input: z.object({ id }), output: nothing },
  /** Asks where to, and before anything is replaced. */
  'export.start': {
    input: windowExport,
    output: taskStarted
  },
  /** What it would write, and how it begins. */
  'export.look': { input: windowExport, output: exportPreview },
  /** The file that HTML or Markdown is written after: asks for it, or goes back to ours. */
  'export.template': {
    input: z.object({ format: z.enum(['html', 'markdown']), choose: z.boolean() }),
    output: settings
  },
  /** Marked passages as Markdown with citations; asks where to. Null: the user thought better of it. */
  'highlight.export': {
    input: z.object({ filter: highlightFilter, style: citationStyle }),
    output: z.object({ path: z.string().nullable(), highlights: z.number().int() })
  },
  /** What a list of terms finds, as a table; asks where to. */
  'batch.export': { input: batchExport, output: taskStarted },
  /** Brings a file or a folder in, in the background. */
  'import.start': { input: z.object({ path: z.string().min(1) }), output: taskStarted },
  /** Asks for it. A trial only tells what would come of each row. */
  'import.pick': { input: z.object({ folder: z.boolean(), trial: z.boolean().default(false) }), output: taskStarted },
  /** What the last trial told; null: there was none, or it was put away. */
  'import.trial': { input: nothing, output: importTrial.nullable() },
  'import.endTrial': { input: nothing, output: nothing },
  /** Captures the links of an import that wait for it. */
  'import.capture': { input: z.object({ id }), output: taskStarted },
  /** Tries the failed rows of an import again, in the background. */
  'import.startRetry': { input: z.object({ id }), output: taskStarted },
  /** Asks where to. */
  'import.report': {
    input: z.object({ id, name: z.string().max(300) }),
    output: z.object({ path: z.string().nullable() })
  },
  'sample.start': { input: nothing, output: taskStarted },
  /** Extracts again in the background; null: all articles that an older extractor made. */
  'extraction.startRenew': { input: z.object({ ids: ids.nullable() }), output: taskStarted },
  'library.startVerify': { input: nothing, output: taskStarted },
  'library.startReindex': { input: nothing, output: taskStarted },
  'backup.list': { input: nothing, output: z.array(backupFile) },
  'backup.now': { input: nothing, output: taskStarted },
  'backup.chooseFolder': { input: nothing, output: settings },
  /** Asks first. Without a path: asks for the file, too. The archive as it was is kept beside. */
  'backup.restore': { input: z.object({ path: z.string().nullable() }), output: archiveState.nullable() },
  /** Opens a web address in the user's browser, after asking. */
  'link.open': { input: z.object({ url: z.string().max(8_192) }), output: z.object({ opened: z.boolean() }) },
  'signIn.list': { input: nothing, output: z.array(signIn) },
  /** Opens the sign-in window of the site of an address; from then on the site has a profile. */
  'signIn.open': { input: z.object({ address: z.string().max(8_192) }), output: z.array(signIn) },
  /** Forgets what the site has left there; null: all sites. */
  'signIn.signOut': { input: z.object({ id: id.nullable() }), output: z.array(signIn) },
  /** The same, and the site is in the list no more. */
  'signIn.remove': { input: z.object({ id: id.nullable() }), output: z.array(signIn) },
  'clipboard.write': { input: z.object({ text: z.string().max(5_000_000) }), output: nothing },
  /** The picture that is drawn at a place of the window, in parts of its width and height. */
  'clipboard.writePicture': {
    input: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
    output: nothing
  },
  'clipboard.read': { input: nothing, output: z.object({ text: z.string() }) },
  'window.open': { input: nothing, output: nothing }
} as const satisfies ContractShape

/** Every call that the window may make. */
export const contract = { ...archiveContract, ...appContract } as const

/** What menus and shortcuts ask of the window. */
export const windowCommand = z.enum([
  'save-link',
  'paste',
  'palette',
  'find',
  'find-in-article',
  'next-match',
  'previous-match',
  'save-search',
  'search-list',
  'undo',
  'redo',
  'select-all',
  'delete',
  'tag',
  'collect',
  'export',
  'import',
  'note',
  'highlight',
  'toggle-sidebar',
  'print',
  'read-aloud',
  'contents',
  'zoom-picture',
  'next',
  'previous',
  'reader-view',
  'snapshot-view',
  'screenshot-view',
  'history-view',
  'go-all',
  'go-untagged',
  'go-highlights',
  'go-pictures',
  'go-overview',
  'triage',
  'go-trash',
  'rows',
  'cards',
  'text-larger',
  'text-smaller',
  'text-reset',
  'settings',
  'help',
  'shortcuts',
  'tour',
  'tasks'
])
export type WindowCommand = z.infer<typeof windowCommand>

/** Everything that main tells the window. */
export const events = {
  'article.added': z.object({ ids }),
  'article.changed': z.object({ ids }),
  /** Lists, counts, tags, collections or sources may differ now (also by another process). */
  'library.changed': z.object({}),
  'index.progressed': z.object({ done: z.number().int(), total: z.number().int(), ready: z.boolean() }),
  'task.changed': task,
  'task.dismissed': z.object({ id }),
  /** A trial of an import has ended, or was put away. */
  'import.tried': z.object({}),
  'settings.changed': settings,
  'archive.switched': archiveState,
  'signIn.changed': z.array(signIn),
  /** A link arrived from outside; the window offers to save it. */
  'link.offered': z.object({ url: z.string(), from: z.enum(['clipboard', 'browser']) }),
  'command.invoked': z.object({ command: windowCommand }),
  /** A link inside a stored page was followed; the window asks what to do with it. */
  'snapshot.linkFollowed': z.object({ url: z.string() })
} as const satisfies Record<string, z.ZodType>

export type ContractShape = Record<string, { input: z.ZodType; output: z.ZodType }>
export type Contract = typeof contract
export type Channel = keyof Contract
export type AppChannel = keyof typeof appContract
export type Input<C extends Channel> = z.input<Contract[C]['input']>
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>
export type Output<C extends Channel> = z.output<Contract[C]['output']>
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>

/** Errors cross as data, because Electron flattens Error objects to a message. */
export type Reply<T> = { ok: true; value: T } | ({ ok: false } & z.infer<typeof failure>)

/** What preload puts on `window.cuttings`. */
export interface Bridge {
  call(channel: string, input: unknown): Promise<Reply<unknown>>
  listen(listener: (event: string, payload: unknown) => void): () => void
  /** The path of a dropped file; empty for one that has none. */
  pathOf(file: File): string
}
