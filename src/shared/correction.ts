import { z } from 'zod'
import type { ArticleImage } from './article'
import { id } from './ids'
import { verdictKind } from './snapshot'

const line = z.string().max(100_000)

/** What the user changed by hand in what extraction found. Null or empty: as extracted. Survives every new extraction. */
export const correction = z.object({
  title: z.string().trim().min(1).max(2_000).nullable().default(null),
  byline: z.array(z.string().trim().min(1).max(300)).max(50).nullable().default(null),
  /** ISO 8601, a day alone or with time and offset. */
  publishedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/)
    .nullable()
    .default(null),
  /** Lines of the body that were taken out. */
  dropped: z.array(line).max(5_000).default([]),
  /** Lines that extraction left out and the user put back, each after another one (null: at the beginning). */
  restored: z
    .array(z.object({ text: line, after: line.nullable() }))
    .max(5_000)
    .default([]),
  /** Images that were taken out, by SHA-256, else address, else caption. */
  droppedImages: z.array(z.string().max(10_000)).max(5_000).default([])
})
export type Correction = z.infer<typeof correction>

/** What an image is known by in a correction. */
export function imageKey({ sha256, url, caption }: ArticleImage): string {
  return sha256 ?? url ?? caption ?? ''
}

/** Facts of an article that two extractions are compared by. */
export const RENEWED_FACTS = [
  'title',
  'standfirst',
  'byline',
  'siteName',
  'section',
  'publishedAt',
  'modifiedAt',
  'language'
] as const
const renewedField = z.enum([...RENEWED_FACTS, 'images', 'order', 'verdict'])

/** What extracting an article again would change. */
export const renewal = z.object({
  id,
  title: z.string(),
  fields: z.array(
    z.object({
      field: renewedField,
      before: z.string().nullable(),
      after: z.string().nullable(),
      /** Of a verdict: what it says, in any language. */
      kinds: z.object({ before: verdictKind.nullable(), after: verdictKind.nullable() }).optional()
    })
  ),
  /** Lines of the body. */
  removed: z.array(z.string()),
  added: z.array(z.string())
})
export type Renewal = z.infer<typeof renewal>
