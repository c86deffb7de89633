import { type Days, monthOf, shifted, today, yearOf } from './calendar'
import { weekdays } from './weekdays'

type Unit = 'day' | 'week' | 'month' | 'year'

/** All as folding leaves them: small letters without accents. */
const TODAY = /^(?:today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|сегодня|اليوم|امروز|bugun|今天|今日)$/u
const YESTERDAY = /^(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|вчера|امس|البارحه|ديروز|dun|昨天|昨日)$/u

const DAY_BEFORE =
  /^(?:(?:the )?day before yesterday|vorgestern|avant[- ]hier|anteayer|antes de ayer|l'altro ieri|anteontem|eergisteren|позавчера|اول امس|پريروز|前天|一昨日)$/u
/** What stands before or after a day of the week: the last one that was. */
const LAST_DAY =
  /^(?:(?:last|letzten?|vergangenen?|am|on|le|el|il) )?(\S+?)(?: (?:dernier|pasado|scorso|passad[oa]|الماضي))?$/u

const UNITS: Record<Exclude<Unit, 'day'>, string> = {
  week: 'week|woche|semaine|semana|settimana|неделя|неделе|неделю|اسبوع|الاسبوع|هفته|hafta|周|週|星期',
  month: 'month|monat|mois|mes|mese|месяц|месяце|شهر|الشهر|ماه|ay|月',
  year: 'year|jahr|annee|an|ano|anno|год|году|سنه|السنه|عام|العام|سال|yil|年'
}
const AFTER =
  '(?: (?:derniere?|passee?|precedente?|pasad[oa]|passad[oa]|scors[oa]|прошл\\S*|الماضي|الماضيه|السابق|السابقه|گذشته|پيش))'
const THIS = '(?:this|current|diese[rsnm]?|cette|cet?|est[ea]|quest[oa]|эт\\S*|هذا|هذه|اين|bu|本|这个?|這個?)'

const LAST_UNIT = Object.entries(UNITS).map(([unit, words]) => ({
  unit: unit as Unit,
  pattern: new RegExp(
    `^(?:(?:last|previous|letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?|past|gecen|прошл\\S*|上个?|上個?|去) ?(?:${words})|${"(?:la |el |le |l')?"}(?:${words})${AFTER})$`,
    'u'
  )
}))
const THIS_UNIT = Object.entries(UNITS).map(([unit, words]) => ({
  unit: unit as Unit,
  pattern: new RegExp(`^${THIS} ?(?:${words})$`, 'u')
}))

const COUNTED: [RegExp, Unit][] = [
  [/days?|tagen?|jours?|dias?|giorni|дн\S*|يوم|ايام|يوما|روز/u, 'day'],
  [/weeks?|wochen?|semaines?|semanas?|settimane|недел\S*|اسابيع|اسبوع|اسبوعا|هفته/u, 'week'],
  [/months?|monaten?|mois|mes(?:es)?|mesi|месяц\S*|اشهر|شهر|شهور|شهرا|ماه/u, 'month'],
  [/years?|jahren?|ans?|annees?|anos?|anni|лет|год\S*|سنوات|سنه|اعوام|عاما|سال/u, 'year']
]

const SINCE =
  /^(?:(?:the )?(?:last|past)|(?:die )?letzten?|(?:les )?|(?:los |las )?(?:ultim[oa]s)?|последни[ех]|اخر) ?(\d{1,4}) ?(?:derni(?:ers|eres) )?(\S+)$/u
const AGO = /^(?:(?:vor|il y a|hace|قبل|منذ) (\d{1,4}) (\S+)|(\d{1,4}) (\S+) (?:ago|fa|назад|پيش))$/u

function unitNamed(word: string): Unit | null {
  return COUNTED.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`, 'u').test(word))?.[1] ?? null
}

/** Weeks begin on Monday. */
function weekOf(day: string): Days {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const first = shifted(day, -weekday)
  return { first, last: shifted(first, 6) }
}

/** The last such day before today. */
function lastWeekday(folded: string, now: Date): Days | null {
  const name = LAST_DAY.exec(folded)?.[1]
  const weekday = name === undefined ? undefined : (weekdays().get(folded) ?? weekdays().get(name))
  if (weekday === undefined) return null
  const back = ((now.getDay() + 6) % 7) - weekday
  return unitBack('day', back > 0 ? back : back + 7, now)
}

/** The stretch of that kind which lies so many of them back: 0 is the current one. */
function unitBack(unit: Unit, back: number, now: Date): Days | null {
  const day = today(now)
  if (unit === 'day') return { first: shifted(day, -back), last: shifted(day, -back) }
  if (unit === 'week') return weekOf(shifted(day, -7 * back))
  if (unit === 'year') return yearOf(now.getFullYear() - back)
  const month = new Date(now.getFullYear(), now.getMonth() - back, 1)
  return monthOf(month.getFullYear(), month.getMonth() + 1)
}

const LENGTHS: Record<Unit, number> = { day: 1, week: 7, month: 30, year: 365 }

function counted(folded: string, now: Date): Days | null {
  const ago = AGO.exec(folded)
  if (ago !== null) {
    const unit = unitNamed(ago[2] ?? ago[4] ?? '')
    return unit === null ? null : unitBack(unit, Number(ago[1] ?? ago[3]), now)
  }
  const since = SINCE.exec(folded)
  const unit = since === null ? null : unitNamed(since[2] ?? '')
  if (since === null || unit === null) return null
  const day = today(now)
  return { first: shifted(day, -Number(since[1]) * LENGTHS[unit] + 1), last: day }
}

/** `yesterday`, `last week`, `this month`, `last 7 days`, `3 weeks ago`, in a dozen languages. Null: nothing of the kind. */
export function relativeDays(folded: string, now: Date): Days | null {
  if (TODAY.test(folded)) return unitBack('day', 0, now)
  if (YESTERDAY.test(folded)) return unitBack('day', 1, now)
  if (DAY_BEFORE.test(folded)) return unitBack('day', 2, now)
  for (const { unit, pattern } of LAST_UNIT) if (pattern.test(folded)) return unitBack(unit, 1, now)
  for (const { unit, pattern } of THIS_UNIT) if (pattern.test(folded)) return unitBack(unit, 0, now)
  return counted(folded, now) ?? lastWeekday(folded, now)
}
