/** Offsets that an abbreviation means wherever it is written; others mean different ones in different countries. */
const ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  BST: '+01:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00'
}
const NAMED = Object.keys(ZONES).join('|')
const HALF = '(?:\\s*(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?)(?![\\p{L}]))?'
const FORMS = [
  new RegExp(`(?<![\\d.:])([01]?\\d|2[0-4])[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?(?!\\d)${HALF}`, 'iu'),
  /(?<!\d)([01]?\d|2[0-4])\s?[時时시点點]\s?(?:([0-5]?\d)\s?[分분])?/u,
  /(?<![\d.])([01]?\d|2[0-4])\s?h\s?([0-5]\d)?(?![\d\p{L}])/iu,
  /(?<![\d.])([01]?\d|2[0-4])\.([0-5]\d)\s*(?:uhr|hrs?\b|น\.|(?=GMT|BST|UTC))/iu,
  /(?<![\p{L}])(?:kl|klo|saat|ore|alle|pukul|at|um|om)\.?\s+([01]?\d|2[0-4])\.([0-5]\d)(?![\d.])/iu,
  /(?<![\d.])(1[0-2]|0?\d)()()\s*(a\.?\s?m\.?|p\.?\s?m\.?)(?![\p{L}])/iu,
  /(?<!\d)([01]\d|2[0-4])([0-5]\d)()()\s*(?=GMT|UTC)/u
]
const ZONE = new RegExp(
  `^[\\s,(]*(?:(Z|UTC|GMT)(?![\\p{L}+-])|(?:GMT|UTC)?\\s?([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)|(${NAMED})(?![\\p{L}]))`,
  'u'
)

/** The time of day in a line that holds a date, ready to stand behind it in ISO 8601; empty where there is none. */
export function timeIn(line: string): string {
  for (const form of FORMS) {
    const found = form.exec(line)
    if (!found) continue
    const [all, hour = '', minute, second, half] = found
    const after = line.slice(found.index + all.length)
    const hours = inDay(Number(hour), half, line.slice(Math.max(0, found.index - 6), found.index))
    if (hours > 23) return ''
    return `T${pad(String(hours))}:${pad(minute || '0')}:${pad(second || '0')}${zoneIn(after)}`
  }
  return ''
}

function inDay(hour: number, half: string | undefined, before: string): number {
  const second = /^p/i.test(half ?? '') || /(?:下午|午後|晚上|晚间|오후)\s*$/u.test(before)
  const first = /^a/i.test(half ?? '') || /(?:上午|午前|凌晨|오전)\s*$/u.test(before)
  if (second && hour < 12) return hour + 12
  return first && hour === 12 ? 0 : hour
}

function zoneIn(after: string): string {
  const [, utc, sign, hours, minutes, named] = ZONE.exec(after) ?? []
  if (utc) return 'Z'
  if (named) return ZONES[named] ?? ''
  return sign && hours ? `${sign}${pad(hours)}:${minutes ?? '00'}` : ''
}

function pad(number: string): string {
  return number.padStart(2, '0')
}
