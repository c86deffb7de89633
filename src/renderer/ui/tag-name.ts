/** Of a name in levels the last, `coast` of `places/coast`. */
export function lastPart(name: string): string {
  return (
    name
      .split('/')
      .filter((part) => part.trim() !== '')
      .at(-1) ?? name
  )
}
