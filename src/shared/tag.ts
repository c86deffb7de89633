import { z } from 'zod'
import { TAG_COLORS } from './choices'

export const tagName = z.string().trim().min(1).max(200)
export const tagColor = z.enum(TAG_COLORS)
export type TagColor = z.infer<typeof tagColor>

export const tag = z.object({ name: z.string(), color: tagColor.nullable(), articles: z.number().int() })
export type Tag = z.infer<typeof tag>

/** A name that other tags lie below, as `places` is of `places/coast`; a tag itself, or not. With all their articles. */
export const tagBranch = z.object({ name: z.string(), articles: z.number().int() })
export type TagBranch = z.infer<typeof tagBranch>

/** A tag that an article may want, because it names it itself or because similar articles have it. */
export const tagSuggestion = z.object({ tag: z.string(), why: z.enum(['text', 'neighbours']) })
export type TagSuggestion = z.infer<typeof tagSuggestion>
