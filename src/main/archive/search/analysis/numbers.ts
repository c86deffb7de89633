const GROUP =
  /[,.'\u00A0\u2009\u2019\u202F\u066C](?:[0-9]{3}|[\u0660-\u0669]{3}|[\u06F0-\u06F9]{3})(?![0-9\u0660-\u0669\u06F0-\u06F9])/y
const SHORT_NUMBER = /^(?:[0-9]{1,3}|[\u0660-\u0669]{1,3}|[\u06F0-\u06F9]{1,3})$/

/** Where the number that stands in [start, end) ends with the groups of three that follow: `1,000,000`, `1.000`. */
export function endOfNumber(text: string, start: number, end: number): number {
  if (end - start > 3 || !SHORT_NUMBER.test(text.slice(start, end))) return end
  let at = end
  for (;;) {
    GROUP.lastIndex = at
    if (!GROUP.test(text)) return at
    at = GROUP.lastIndex
  }
}

export function withoutSeparators(number: string): string {
  return number.replace(/[,.'\u00A0\u2009\u2019\u202F\u066C]/g, '')
}
