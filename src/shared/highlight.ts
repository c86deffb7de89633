import { z } from 'zod'
import { direction } from './direction'
import { id, isoDate } from './ids'

export const highlightColor = z.enum(['yellow', 'green', 'blue', 'pink', 'purple'])
export type HighlightColor = z.infer<typeof highlightColor>

/** Where a marked passage stands: its words, what is before and after them, and how far into the body it began. */
export const highlightAnchor = z.object({
  quote: z.string().trim().min(1).max(50_000),
  prefix: z.string().max(200).default(''),
  suffix: z.string().max(200).default(''),
  /** In UTF-16 units of the body as shown when it was marked: a hint where the same words stand more than once. */
  position: z.number().int().min(0).default(0)
})
export type HighlightAnchor = z.infer<typeof highlightAnchor>

/** A passage that the user marked, with what was thought about it. */
export const highlight = highlightAnchor.extend({
  id,
  articleId: id,
  color: highlightColor,
  note: z.string().nullable(),
  createdAt: isoDate
})
export type Highlight = z.infer<typeof highlight>

/** A passage that was marked in another tool, which says nothing of where it stands. */
export const broughtPassage = z.object({
  quote: z.string().max(50_000),
  note: z.string().nullable().default(null),
  color: highlightColor.default('yellow'),
  createdAt: isoDate.nullable().default(null)
})
export type BroughtPassage = z.infer<typeof broughtPassage>

/** A highlight with what a list of all of them shows of its article. */
export const highlightEntry = highlight.extend({
  title: z.string(),
  siteName: z.string().nullable(),
  publishedAt: isoDate.nullable(),
  language: z.string().nullable(),
  direction
})
export type HighlightEntry = z.infer<typeof highlightEntry>

/** What a list of highlights is narrowed to. All given conditions must hold. */
export const highlightFilter = z.object({
  /** Words that all stand in the passage, its note or the headline, whatever their case or accents. */
  text: z.string().max(1_000).nullish(),
  color: highlightColor.nullish(),
  articleId: id.nullish(),
  sourceId: id.nullish(),
  tag: z.string().nullish(),
  collection: z.string().nullish(),
  /** With a note only. */
  noted: z.boolean().nullish()
})
export type HighlightFilter = z.infer<typeof highlightFilter>

export const highlightPage = z.object({ total: z.number().int(), items: z.array(highlightEntry) })
export type HighlightPage = z.infer<typeof highlightPage>
