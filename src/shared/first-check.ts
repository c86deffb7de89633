import type { z } from 'zod'

const checked = new WeakSet<z.ZodType>()

/**
 * How a value is best checked. Zod makes code of a schema when it is first used, which takes as long as checking many
 * values without: it is done for a schema that is used again, and not while the window's first calls wait.
 */
export function checkedHow(schema: z.ZodType): { jitless: boolean } {
  const isFirst = !checked.has(schema)
  checked.add(schema)
  return { jitless: isFirst }
}
