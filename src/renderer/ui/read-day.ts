/** What a day field means: an empty one no day, a wrong one nothing that could be used. */
export type ReadDay = { day: string | null } | null

/** Reads `2024-03-05`, `2024-03` or `2024`, in any digits; of a month or a year its first or last day. */
export function readDay(typed: string, end: 'first' | 'last'): ReadDay {
  const text = plainDigits(typed).trim()
  if (text === '') return { day: null }
  const parts = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/.exec(text)
  if (!parts) return null
  const year = Number(parts[1])
  const month = Number(parts[2] ?? (end === 'first' ? 1 : 12))
  if (month < 1 || month > 12) return null
  const most = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const day = Number(parts[3] ?? (end === 'first' ? 1 : most))
  return day < 1 || day > most ? null : { day: [parts[1], two(month), two(day)].join('-') }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Arabic and Persian digits as those that dates are stored with. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}
