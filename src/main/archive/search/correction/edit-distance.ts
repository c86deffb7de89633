/** Rows of the distance table, used again and again: this is the innermost loop of typo correction. */
const rows = [new Int32Array(80), new Int32Array(80), new Int32Array(80)] as const
const LONGEST = 78

function fillRow(row: Int32Array, before: Int32Array, beforeThat: Int32Array, a: string, b: string, i: number): number {
  let best = i
  row[0] = i
  for (let j = 1; j <= b.length; j += 1) {
    const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
    let cost = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (same ? 0 : 1))
    const swapped =
      i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
    if (swapped) cost = Math.min(cost, (beforeThat[j - 2] ?? 0) + 1)
    row[j] = cost
    if (cost < best) best = cost
  }
  return best
}

/**
 * Edits between two words, two swapped letters counting as one edit (optimal string alignment); `most + 1` where
 * there are more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length > LONGEST || a.length > LONGEST) return most + 1
  let [beforeThat, before, row]: readonly Int32Array[] = rows
  if (beforeThat === undefined || before === undefined || row === undefined) return most + 1
  for (let j = 0; j <= b.length; j += 1) before[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    if (fillRow(row, before, beforeThat, a, b, i) > most) return most + 1
    ;[beforeThat, before, row] = [before, row, beforeThat]
  }
  return Math.min(before[b.length] ?? most + 1, most + 1)
}
