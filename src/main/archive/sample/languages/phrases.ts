/** What generated articles of one language are put together from. `{place}` and the like stand for a word of that list. */
export interface Phrases {
  language: string
  direction: 'ltr' | 'rtl'
  outlets: [name: string, host: string][]
  sections: string[]
  first: string[]
  last: string[]
  places: string[]
  topics: string[]
  bodies: string[]
  objects: string[]
  months: string[]
  headlines: string[]
  sentences: string[]
  captions: string[]
  credit: string
  /** Between the sentences of a paragraph. */
  space: string
}
