import { parseWebAddress } from '../identity/normalise-url'

/** What a saved page says of its own origin. */
export interface SavedFrom {
  url: string | null
  capturedAt: string | null
}

/** Browsers' "saved from url" comment, SingleFile's comment, and the like; from the first part of the file. */
export function savedFrom(html: string): SavedFrom {
  const start = html.slice(0, 64 * 1024)
  const browser = /<!--\s*saved from url=\(\d+\)\s*(\S+)\s*-->/i.exec(start)
  const single =
    /<!--\s*(?:Page saved|Archive processed|Archived?) (?:with|by) SingleFileZ?\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*(?:\n|-->)/i.exec(
      start
    )
  const url = parseWebAddress(single?.[1] ?? browser?.[1] ?? '')?.href ?? null
  return { url, capturedAt: isoMoment(single?.[2] ?? null) }
}

/** A date as programs write it ("Tue May 14 2024 09:00:00 GMT+0200 (CEST)"), as ISO 8601. */
export function isoMoment(text: string | null | undefined): string | null {
  const time = text ? Date.parse(text.replace(/\s*\([^)]*\)\s*$/, '')) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
