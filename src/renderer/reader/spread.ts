/** Where moments stand on a line from 0 to 1, in order, as far apart as they are in time, but never too close to be told apart. */
export function spread(moments: readonly number[], gap: number): number[] {
  const [first = 0] = moments
  const length = (moments.at(-1) ?? first) - first
  const even = (index: number): number => (moments.length < 2 ? 0.5 : index / (moments.length - 1))
  // So many that there is no room for the gaps: evenly.
  if (length <= 0 || gap * (moments.length - 1) >= 1) return moments.map((_, index) => even(index))
  const places: number[] = []
  for (const [index, moment] of moments.entries()) {
    const before = places.at(-1)
    const own = (moment - first) / length
    // What follows needs its gaps, too.
    const most = 1 - gap * (moments.length - 1 - index)
    places.push(Math.min(most, before === undefined ? own : Math.max(own, before + gap)))
  }
  return places
}
