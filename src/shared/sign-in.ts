import { z } from 'zod'
import { id, isoDate } from './ids'

/** A site that the user is signed in to from captures, in a browser profile of its own. */
export const signIn = z.object({
  id,
  /** A host, also for those below it: `example.org`, `10.0.0.5:8080`. */
  site: z.string(),
  /** Where its window begins. */
  address: z.string(),
  addedAt: isoDate,
  /** Of the last capture that was made with it. */
  usedAt: isoDate.nullable(),
  /** How many cookies it holds for the site; none: captures see the site as a stranger does. */
  cookies: z.number().int(),
  /** Its window is open. */
  open: z.boolean()
})
export type SignIn = z.infer<typeof signIn>
