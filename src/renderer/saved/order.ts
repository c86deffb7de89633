/** Before which one an item stands after a step up or down; undefined where it cannot go further. */
export function beforeAfterStep(ids: readonly string[], id: string, step: 1 | -1): string | null | undefined {
  const at = ids.indexOf(id)
  if (at < 0 || at + step < 0 || at + step >= ids.length) return undefined
  return (step < 0 ? ids[at - 1] : ids[at + 2]) ?? null
}
