import { z } from 'zod'
import { saveStatus } from './article'
import { errorCode, failure } from './failure'
import { id } from './ids'
import { verdictKind } from './snapshot'

/** How far a long call has come. `total` is null while it is not known. */
export const progress = z.object({
  done: z.number().int(),
  total: z.number().int().nullable(),
  label: z.string().nullable()
})
export type Progress = z.infer<typeof progress>

/** One input of a batch and what became of it. */
export const taskItem = z.object({
  input: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  articleId: id.nullable(),
  title: z.string().nullable(),
  status: saveStatus.nullable(),
  /** A remark beside success: the page looks like a login page, three images are missing. */
  remark: z.string().nullable(),
  /** Why a page that was saved is not (all of) an article. */
  verdictKind: verdictKind.nullish(),
  /** What the remark on a saved page says beside that, for those who say it in another language. */
  lacks: z.object({ missing: z.number().int(), shown: z.boolean(), profile: z.string().nullable() }).nullish(),
  failure: failure.nullable(),
  /** It did not go well and will be tried again by itself: what was in the way. */
  waitsFor: errorCode.nullish()
})
export type TaskItem = z.infer<typeof taskItem>

/** Long work that the window shows in one place: a batch of saves, an export, a backup. */
export const task = z.object({
  id,
  kind: z.enum(['save', 'export', 'backup', 'restore', 'sample', 'import', 'trial', 'reindex', 'verify', 'extract']),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  startedAt: z.string(),
  /** What is under way is finished, nothing new is begun. */
  paused: z.boolean(),
  canPause: z.boolean(),
  progress,
  items: z.array(taskItem),
  failure: failure.nullable(),
  /** Where the result is: the exported folder or file. */
  path: z.string().nullable()
})
export type Task = z.infer<typeof task>
