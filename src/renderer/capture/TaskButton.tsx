import { Activity, WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useOnline } from '@/app/use-online'
import { IconButton } from '@/ui/IconButton'
import { useTasks } from './use-tasks'

/** Says that something is going on, and leads to it. */
export function TaskButton({ onClick }: { onClick(): void }) {
  const { t } = useTranslation('capture')
  const running = useTasks().filter(({ state }) => state === 'running').length
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
