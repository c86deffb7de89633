import { z } from 'zod'

/** Raw bytes, however their buffer is held. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
