/** Text that others wrote may begin with what a spreadsheet takes for a formula: an apostrophe before it disarms it. */
export function disarmed(value: string | number | null): string | number | null {
  return typeof value === 'string' && /^[\s\0]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value
}

/** A line of RFC 4180. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`
}

/** So that spreadsheets read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

function cell(value: string | number | null): string {
  const content = String(value ?? '').replaceAll('\0', '')
  return /[",\r\n]|^\s|\s$/.test(content) ? `"${content.replaceAll('"', '""')}"` : content
}
