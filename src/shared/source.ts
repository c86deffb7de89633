import { z } from 'zod'
import { id } from './ids'

/** An outlet, with all the host names it publishes under. */
export const source = z.object({
  id,
  name: z.string(),
  homeUrl: z.string().nullable(),
  hosts: z.array(z.string()),
  articles: z.number().int()
})
export type Source = z.infer<typeof source>
