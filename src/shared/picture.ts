import { z } from 'zod'
import { direction } from './direction'
import { id, isoDate, sha256 } from './ids'

/** What the wall of pictures is narrowed to. All given conditions must hold. */
export const pictureFilter = z.object({
  /** Words that all stand in the caption, the credit, the description or the headline. */
  text: z.string().max(1_000).nullish(),
  sourceId: id.nullish(),
  /** With a caption or a credit only. */
  captioned: z.boolean().nullish()
})
export type PictureFilter = z.infer<typeof pictureFilter>

/** One picture of one article, with what a wall of them shows. */
export const pictureEntry = z.object({
  sha256,
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  articleId: id,
  title: z.string(),
  siteName: z.string().nullable(),
  publishedAt: isoDate.nullable(),
  language: z.string().nullable(),
  direction
})
export type PictureEntry = z.infer<typeof pictureEntry>

export const picturePage = z.object({ total: z.number().int(), items: z.array(pictureEntry) })
export type PicturePage = z.infer<typeof picturePage>
