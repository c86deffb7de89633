import { createHash } from 'node:crypto'

/** Stands for a text where there are many, and long ones: 16 bytes tell them apart. */
export function shortKey(text: string): string {
  return createHash('sha256').update(text).digest().toString('latin1', 0, 16)
}
