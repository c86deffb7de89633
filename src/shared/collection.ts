import { z } from 'zod'
import { id } from './ids'

/** A path of names separated by `/`, such as `Elections/2024`. */
export const collectionPath = z.string().trim().min(1).max(1_000)

export const collection = z.object({
  id,
  path: z.string(),
  name: z.string(),
  parentId: id.nullable(),
  /** In it and in its sub-collections, each article once. */
  articles: z.number().int()
})
export type Collection = z.infer<typeof collection>
