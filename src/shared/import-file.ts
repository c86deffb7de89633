/** Files that are brought in as an export of many pages, told by their names before they are opened. */
const EXPORTS = /\.(wacz|warc|warc\.gz|zip|csv|jsonl?|opml|xml|rss|atom|ris|bib|rdf|epub)$/i

export function isExportFile(path: string): boolean {
  return EXPORTS.test(path)
}
