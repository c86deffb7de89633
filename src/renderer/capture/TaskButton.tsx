import type { Task } from '@shared/task'
import { Activity, WifiOff } from 'lucide-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { failureInWords } from '@/app/failure-in-words'
import { useOnline } from '@/app/use-online'
import { IconButton } from '@/ui/IconButton'
import { toastDone, toastFailed } from '@/ui/toast'
import { remarkInWords } from './remark-in-words'
import { outcome, useTasks } from './use-tasks'

/** Says that something is going on, and tells when it has ended. */
export function TaskButton({ onClick }: { onClick(): void }) {
  const { t } = useTranslation('capture')
  const tell = useCallback(
    (task: Task): void => {
      const { saved, failed } = outcome(task)
      if (task.failure) toastFailed(failureInWords(task.failure))
      else if (task.kind === 'save') {
        const words = [
          saved > 0 ? t('saved', { count: saved }) : null,
          failed > 0 ? t('failed', { count: failed }) : null
        ]
          .filter(Boolean)
          .join(', ')
        const [first] = task.items.length === 1 ? task.items : []
        if (first?.failure) toastFailed(failureInWords(first.failure))
        else if (first?.remark) toastDone(`${words}. ${remarkInWords(first)}`)
        else if (words) toastDone(words, failed > 0 ? { label: t('show'), onUndo: onClick } : undefined)
      } else if (task.state === 'done') toastDone(`${t(`kind_${task.kind}`)}: ${t('state_done')}`)
    },
    [t, onClick]
  )
  const running = useTasks(tell).filter(({ state }) => state === 'running').length
  const label = running > 0 ? t('running', { count: running }) : t('tasks')
  const online = useOnline()
  return (
    <span className="relative inline-flex items-center">
      {!online && (
        <span
          role="img"
          aria-label={t('offline')}
          title={t('offline')}
          className="flex size-8 items-center justify-center text-muted"
        >
          <WifiOff aria-hidden className="size-4" strokeWidth={1.75} />
        </span>
      )}
      <IconButton icon={Activity} label={label} onClick={onClick} />
      {running > 0 && (
        <span
          aria-hidden
          className="pointer-events-none absolute end-1 top-1 size-2 animate-pulse rounded-full bg-accent"
        />
      )}
    </span>
  )
}
