/** A value and where on the page it stood: `json-ld:headline`, `meta:og:title`, `element:h1`. */
export interface Found<T> {
  value: T
  from: string
}

/** The first of several places that gives something. */
export function firstFound<T>(...places: [from: string, value: T | null | undefined][]): Found<T> | null {
  for (const [from, value] of places) if (value !== null && value !== undefined && value !== '') return { value, from }
  return null
}
