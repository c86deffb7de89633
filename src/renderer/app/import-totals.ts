import type { ImportReport } from '@shared/import'
import i18next from 'i18next'
import { formatNumber } from './format'

const COUNTED = ['new', 'newVersion', 'unchanged', 'waiting', 'failed'] as const

/** What became of the rows of an import: "3 new · 1 failed". Empty: there were none. */
export function importTotals(report: Pick<ImportReport, (typeof COUNTED)[number]>): string {
  return COUNTED.filter((key) => report[key] > 0)
    .map((key) =>
      i18next.t(`n_${key}`, { ns: 'import', count: report[key], shown: formatNumber(report[key], i18next.language) })
    )
    .join(' · ')
}
