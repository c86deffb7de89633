import { z } from 'zod'

/** Stable, opaque, URL-safe. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** All of the largest archive may be selected at once. */
export const ids = z.array(id).max(2_000_000)
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** ISO 8601; keeps the original offset. May be a date alone where the page says no more. */
export const isoDate = z.string().max(40)
