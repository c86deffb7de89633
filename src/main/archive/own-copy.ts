/** The text by itself: one that was cut out of another, or put together, keeps those whole in memory. */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString()
}
