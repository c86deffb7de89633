/**
 * The day that a date names where it was written, YYYY-MM-DD, and the moment to sort by, in milliseconds. A date
 * without a time counts from its first moment (UTC). Null for what is not an ISO 8601 date.
 */
export function dayOf(date: string | null): { day: string; moment: number } | null {
  const parts = date ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) : null
  if (!date || !parts) return null
  const day = `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`
  const exact = Date.parse(date)
  const moment = Number.isNaN(exact) ? Date.parse(day) : exact
  return Number.isNaN(moment) ? null : { day, moment }
}
