/** By its name: WARC or WACZ, which hold many pages. */
export function isWebArchive(name: string): boolean {
  return /\.(wacz|warc|warc\.gz)$/i.test(name)
}
