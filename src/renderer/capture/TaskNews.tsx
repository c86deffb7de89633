import type { ImportTotals } from '@shared/import'
import type { Task } from '@shared/task'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { failureInWords } from '@/app/failure-in-words'
import { importTotals } from '@/app/import-totals'
import { toastDone, toastFailed } from '@/ui/toast'
import { remarkInWords } from './remark-in-words'
import { outcome, useTasks } from './use-tasks'

/** Tells that long work has ended and what came of it, wherever the user is by then. */
export function TaskNews() {
  const { t } = useTranslation('capture')
  const { openTasks, openImports, show } = useActions()
  const tell = useCallback(
    (task: Task): void => {
      if (task.failure) toastFailed(failureInWords(task.failure))
      else if (task.kind !== 'save') {
        if (task.state === 'done') void tellDone(task, t, openImports)
      } else if (task.items.length === 1) tellOne(task, t, show)
      else tellMany(task, t, openTasks)
    },
    [t, openTasks, openImports, show]
  )
  useTasks(tell)
  return null
}

type Say = ReturnType<typeof useTranslation<'capture'>>['t']

/** An import tells what became of its rows: that it is done says little where half of them failed. */
async function tellDone({ kind }: Task, t: Say, openImports: () => void): Promise<void> {
  const report = await reportOf(kind)
  const totals = report ? importTotals(report) : ''
  if (report && totals) toastDone(`${report.name}: ${totals}`, { label: t('showReport'), onUndo: openImports })
  else toastDone(`${t(`kind_${kind}`)}: ${t('state_done')}`)
}

async function reportOf(kind: Task['kind']): Promise<(ImportTotals & { name: string }) | null> {
  if (kind === 'trial') return ask('import.trial', {}).catch(() => null)
  const [report] = kind === 'import' ? await ask('import.list', {}).catch(() => []) : []
  return report ?? null
}

function tellOne({ items: [item] }: Task, t: Say, show: (id: string) => void): void {
  if (item?.failure) toastFailed(failureInWords(item.failure))
  if (!item?.articleId || item.state !== 'done') return
  const { articleId } = item
  const remark = remarkInWords(item)
  const words = t('saved', { count: 1 })
  toastDone(remark ? `${words}. ${remark}` : words, { label: t('open'), onUndo: () => show(articleId) })
}

function tellMany(task: Task, t: Say, openTasks: () => void): void {
  const { saved, failed } = outcome(task)
  const words = [saved > 0 ? t('saved', { count: saved }) : null, failed > 0 ? t('failed', { count: failed }) : null]
    .filter(Boolean)
    .join(' · ')
  if (words) toastDone(words, failed > 0 ? { label: t('show'), onUndo: openTasks } : undefined)
}
