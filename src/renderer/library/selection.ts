/** Which rows are chosen, by id, with the row that the keyboard is on and the one that ranges start from. */
export interface Selection {
  ids: ReadonlySet<string>
  /** Index of the keyboard's row; -1: none. */
  cursor: number
  /** Its article: rows move when articles come and go. */
  cursorId: string | null
  anchor: number
}

export const NOTHING: Selection = { ids: new Set(), cursor: -1, cursorId: null, anchor: -1 }

export function selectOne(index: number, id: string): Selection {
  return { ids: new Set([id]), cursor: index, cursorId: id, anchor: index }
}

/** Ctrl or Cmd click: one more or one fewer. */
export function toggle({ ids: before }: Selection, index: number, id: string): Selection {
  const ids = new Set(before)
  if (!ids.delete(id)) ids.add(id)
  return { ids, cursor: index, cursorId: id, anchor: index }
}

/** The rows that Shift click, or Shift with the arrows, chooses: from the anchor to here. */
export function reach({ anchor }: Selection, index: number): { first: number; count: number } {
  const from = anchor < 0 ? index : anchor
  return { first: Math.min(from, index), count: Math.abs(from - index) + 1 }
}

/** These rows chosen, from the anchor to here: `reached` are their ids, in order. */
export function extend({ anchor: from }: Selection, index: number, reached: readonly string[]): Selection {
  const anchor = from < 0 ? index : from
  return { ids: new Set(reached), cursor: index, cursorId: reached.at(index < anchor ? 0 : -1) ?? null, anchor }
}

export function selectAll(selection: Selection, all: readonly string[]): Selection {
  return { ...selection, ids: new Set(all) }
}

/** None chosen; the keyboard stays where it is. */
export function clear(selection: Selection): Selection {
  return { ...selection, ids: new Set() }
}

/** The same selection after rows have moved: `indexOf` tells where an article stands now, -1 where it is not known. */
export function follow(selection: Selection, indexOf: (id: string) => number): Selection {
  const now = selection.cursorId === null ? -1 : indexOf(selection.cursorId)
  if (now < 0 || now === selection.cursor) return selection
  return { ...selection, cursor: now, anchor: selection.anchor + now - selection.cursor }
}
