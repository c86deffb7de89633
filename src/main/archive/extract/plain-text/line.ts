import type { Label } from './labels'

/** A line of a text copy, and what it is. */
export interface Line {
  text: string
  label: Label
}
