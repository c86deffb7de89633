import { z } from 'zod'
import { saveResult } from './article'
import { collectionPath } from './collection'
import { failure } from './failure'
import { broughtPassage } from './highlight'
import { id, isoDate } from './ids'
import { tagName } from './tag'

/** What one link brings, beside the labels of its list. */
export const linkLabels = z.object({
  tags: z.array(tagName),
  collection: collectionPath.nullable(),
  note: z.string().nullable(),
  /** Marked elsewhere: they become highlights where the captured text has their words. */
  passages: z.array(broughtPassage).optional(),
  /** When it was saved elsewhere. */
  savedAt: isoDate.nullish(),
  /** Not as the user who is signed in to its site. */
  asStranger: z.boolean().optional()
})
export type LinkLabels = z.infer<typeof linkLabels>

export const queuedLink = z.object({
  url: z.string().max(8_192),
  labels: linkLabels.optional(),
  /** The user wants this page although its certificate is not valid. */
  acceptCertificate: z.boolean().optional()
})
export type QueuedLink = z.infer<typeof queuedLink>

/** A link of a list that waits for its capture, or what became of it. */
export const queueJob = queuedLink.extend({
  /** From 0, in the order of the list. */
  position: z.number().int(),
  state: z.enum(['waiting', 'done', 'failed', 'cancelled']),
  attempts: z.number().int(),
  result: saveResult.nullable(),
  failure: failure.nullable()
})
export type QueueJob = z.infer<typeof queueJob>

/** A list of links, kept in the archive until all of it has its fate and the user has seen it. */
export const queueBatch = z.object({
  id,
  createdAt: z.string(),
  paused: z.boolean(),
  /** The user gave these very addresses, and not a file or a page. */
  typed: z.boolean(),
  /** Somebody works on it: a window or a command line. */
  running: z.boolean(),
  tags: z.array(tagName),
  collection: collectionPath.nullable(),
  jobs: z.array(queueJob)
})
export type QueueBatch = z.infer<typeof queueBatch>
