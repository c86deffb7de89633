export interface Wall {
  total: number
  columns: number
  /** Lines in view. */
  lines: number
  isRtl: boolean
}

/** The picture that a key leads to; null where the key is not for moving. */
export function pictureAfter(key: string, at: number, { total, columns, lines, isRtl }: Wall): number | null {
  const onwards = isRtl ? -1 : 1
  const steps: Record<string, number> = {
    ArrowRight: onwards,
    ArrowLeft: -onwards,
    j: 1,
    k: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: columns * Math.max(1, lines),
    PageUp: -columns * Math.max(1, lines),
    Home: -total,
    End: total
  }
  const step = steps[key]
  if (step === undefined || total === 0) return null
  if (at < 0) return 0
  const wanted = at + step
  // Up from the first line and down from the last one stay where they are.
  if ((key === 'ArrowUp' || key === 'ArrowDown') && (wanted < 0 || wanted >= total)) return at
  return Math.max(0, Math.min(total - 1, wanted))
}
