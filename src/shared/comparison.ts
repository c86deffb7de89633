import { z } from 'zod'
import { direction } from './direction'
import { id, isoDate } from './ids'

/** What matters most when a story was edited, in the order in which it is told. */
export const changeKind = z.enum(['headline', 'standfirst', 'byline', 'number', 'name', 'quote'])
export type ChangeKind = z.infer<typeof changeKind>

export const textChange = z.object({
  kind: changeKind,
  /** Null: it was not there. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** The words around a number or a name. */
  context: z.string().nullable()
})
export type TextChange = z.infer<typeof textChange>

/** A run of the text that both versions have, or that only the earlier or the later one has. */
export const textPart = z.object({
  kind: z.enum(['same', 'removed', 'added']),
  text: z.string(),
  /** A paragraph that both have, at different places. */
  moved: z.literal(true).optional()
})
export type TextPart = z.infer<typeof textPart>

const side = z.object({ id, title: z.string(), capturedAt: isoDate })

/** Two versions of an article's text, word by word. */
export const comparison = z.object({
  from: side,
  to: side,
  language: z.string().nullable(),
  direction,
  changes: z.array(textChange),
  parts: z.array(textPart),
  /** Words that only one of the two has. */
  removedWords: z.number().int(),
  addedWords: z.number().int()
})
export type Comparison = z.infer<typeof comparison>
