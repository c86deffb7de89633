import { z } from 'zod'
import { ERROR_CODES } from './errors'

export const errorCode = z.enum(ERROR_CODES)
export const failure = z.object({ code: errorCode, message: z.string() })
