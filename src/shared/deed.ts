import { z } from 'zod'

export const deedKind = z.enum([
  'delete',
  'restore',
  'note',
  'correct',
  'chooseVersion',
  'tag',
  'untag',
  'renameTag',
  'mergeTag',
  'deleteTag',
  'colorTag',
  'createCollection',
  'deleteCollection',
  'renameCollection',
  'moveCollection',
  'collect',
  'uncollect',
  'mark',
  'changeMark',
  'unmark',
  'saveSearch',
  'renameSearch',
  'changeSearch',
  'moveSearch',
  'deleteSearch',
  'alertsOn',
  'alertsOff',
  'renameSource',
  'joinSource',
  'undoImport',
  /** Written down by an earlier version, in English. */
  'told'
])
export type DeedKind = z.infer<typeof deedKind>

/** What a change of the library was: each reader says it in the user's own language. */
export const deed = z.object({
  kind: deedKind,
  /** Of articles, or of what the deed is about. */
  count: z.number().int().optional(),
  /** The tag, the collection, the search. */
  name: z.string().optional(),
  /** What it was merged into or joined with. */
  other: z.string().optional()
})
export type Deed = z.infer<typeof deed>

const articles = ({ count = 0 }: Deed): string => (count === 1 ? '1 article' : `${count} articles`)
const ENGLISH: Record<DeedKind, (deed: Deed) => string> = {
  delete: (deed) => `Delete ${articles(deed)}`,
  restore: (deed) => `Restore ${articles(deed)}`,
  note: () => 'Note',
  correct: () => 'Correction',
  chooseVersion: () => 'Choose a version',
  tag: (deed) => `Tag ${articles(deed)} “${deed.name}”`,
  untag: ({ name }) => `Remove the tag “${name}”`,
  renameTag: ({ name }) => `Rename the tag “${name}”`,
  mergeTag: ({ name, other }) => `Merge the tag “${name}” into “${other}”`,
  deleteTag: ({ name }) => `Delete the tag “${name}”`,
  colorTag: ({ name }) => `Colour the tag “${name}”`,
  createCollection: ({ name }) => `Create the collection “${name}”`,
  deleteCollection: ({ name }) => `Delete the collection “${name}”`,
  renameCollection: ({ name }) => `Rename the collection “${name}”`,
  moveCollection: ({ name }) => `Move the collection “${name}”`,
  collect: (deed) => `Add ${articles(deed)} to “${deed.name}”`,
  uncollect: (deed) => `Remove ${articles(deed)} from “${deed.name}”`,
  mark: () => 'Highlight',
  changeMark: () => 'Change highlight',
  unmark: ({ count = 0 }) => (count === 1 ? 'Remove highlight' : `Remove ${count} highlights`),
  saveSearch: ({ name }) => `Save the search “${name}”`,
  renameSearch: ({ name }) => `Rename the saved search “${name}”`,
  changeSearch: ({ name }) => `Change the saved search “${name}”`,
  moveSearch: ({ name }) => `Move the saved search “${name}”`,
  deleteSearch: ({ name }) => `Delete the saved search “${name}”`,
  alertsOn: ({ name }) => `Alerts for “${name}”: on`,
  alertsOff: ({ name }) => `Alerts for “${name}”: off`,
  renameSource: ({ name }) => `Rename the source “${name}”`,
  joinSource: ({ name, other }) => `Add ${name} to “${other}”`,
  undoImport: (deed) => `Undo import of ${articles(deed)}`,
  told: ({ name = '' }) => name
}

export function deedInEnglish(done: Deed): string {
  return ENGLISH[done.kind](done)
}

/** Reads what was written down; earlier versions wrote an English sentence. */
export function readDeed(written: string): Deed {
  try {
    const { success, data } = deed.safeParse(JSON.parse(written))
    if (success) return data
  } catch {
    // A sentence.
  }
  return { kind: 'told', name: written }
}
