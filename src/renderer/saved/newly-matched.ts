interface Counted {
  id: string
  unseen: number
}

/** Searches that have more unseen articles than were known. */
export function newlyMatched<T extends Counted>(known: ReadonlyMap<string, number>, searches: readonly T[]): T[] {
  return searches.filter(({ id, unseen }) => unseen > (known.get(id) ?? 0))
}
