import { z } from 'zod'

/** Which way a text runs. */
export const direction = z.enum(['ltr', 'rtl'])
export type Direction = z.infer<typeof direction>
