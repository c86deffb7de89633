import { z } from 'zod'

export const paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof paper>
