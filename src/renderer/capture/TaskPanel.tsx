import type { Task, TaskItem } from '@shared/task'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask, sentence } from '@/app/archive-client'
import { failureInWords } from '@/app/failure-in-words'
import { formatNumber } from '@/app/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Progress } from '@/ui/Progress'
import { toastFailed } from '@/ui/toast'
import { FailureOffer } from './FailureOffer'
import { remarkInWords } from './remark-in-words'
import { outcome, useTasks } from './use-tasks'

const SHOWN = 200

/** All long work in one place: how far it is, what became of each input, and how to stop it. */
export function TaskPanel({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('capture')
  const tasks = useTasks()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('tasks')} size="medium">
      {tasks.length === 0 && <p className="py-6 text-center text-muted">{t('noTasks')}</p>}
      <ul className="space-y-5">
        {tasks.map((task) => (
          <TaskCard key={task.id} task={task} onLeave={() => onOpenChange(false)} />
        ))}
      </ul>
    </Dialog>
  )
}

const brings = ({ kind }: Task): boolean => kind === 'import' || kind === 'trial'

function TaskCard({ task, onLeave }: { task: Task; onLeave(): void }) {
  const { t, i18n } = useTranslation('capture')
  const { saved, failed } = outcome(task)
  const { done, total, label } = task.progress
  const count = (number: number): string => formatNumber(number, i18n.language)
  const facts = [
    t(task.paused ? 'state_paused' : `state_${task.state}`),
    total !== null && total > 0 ? t('of', { done: count(done), total: count(total) }) : null,
    brings(task) && task.state === 'running' && done > 0 ? t('soFar', { done: count(done) }) : null,
    task.kind === 'save' && saved > 0 ? t('saved', { count: saved }) : null,
    failed > 0 ? t('failed', { count: failed }) : null
  ]
  return (
    <li className="space-y-2">
      <div className="flex items-center gap-2">
        <h3 className="min-w-0 grow truncate font-semibold">
          {t(`kind_${task.kind}`)}
          {brings(task) && label && (
            <>
              {' · '}
              <bdi>{label}</bdi>
            </>
          )}
        </h3>
        <TaskButtons task={task} failed={failed} onLeave={onLeave} />
      </div>
      {task.state === 'running' && <Progress label={t(`kind_${task.kind}`)} done={done} total={total} />}
      <p className="text-[12.5px] text-muted" role="status">
        {facts.filter(Boolean).join(' · ')}
      </p>
      {task.failure && (
        <p className="text-danger">
          <bdi>{failureInWords(task.failure)}</bdi>
        </p>
      )}
      {task.items.length > 0 && (
        <ul className="max-h-72 divide-y divide-line overflow-y-auto rounded-lg border border-line">
          {task.items.slice(0, SHOWN).map((item, index) => (
            <ItemLine key={`${index}-${item.input}`} item={item} onLeave={onLeave} />
          ))}
          {task.items.length > SHOWN && (
            <li className="px-3 py-2 text-muted">{t('more', { count: task.items.length - SHOWN })}</li>
          )}
        </ul>
      )}
    </li>
  )
}

function TaskButtons({ task, failed, onLeave }: { task: Task; failed: number; onLeave(): void }) {
  const { t } = useTranslation('capture')
  const { openImports } = useActions()
  const run = (call: Promise<unknown>): void => void call.catch((error: unknown) => toastFailed(sentence(error)))
  if (task.state === 'running') {
    const { id, paused } = task
    return (
      <>
        {task.canPause && (
          <Button size="small" onClick={() => run(ask('task.pause', { id, paused: !paused }))}>
            {t(paused ? 'resume' : 'pause')}
          </Button>
        )}
        <Button size="small" onClick={() => run(ask('task.cancel', { id }))}>
          {t('stop')}
        </Button>
      </>
    )
  }
  return (
    <>
      {task.kind === 'save' && (failed > 0 || task.state === 'cancelled') && (
        <Button size="small" onClick={() => run(ask('save.retry', { taskId: task.id }))}>
          {t(failed > 0 ? 'retry' : 'resume')}
        </Button>
      )}
      {brings(task) && (
        <Button
          size="small"
          onClick={() => {
            onLeave()
            openImports()
          }}
        >
          {t('showReport')}
        </Button>
      )}
      {task.path && (
        <Button size="small" onClick={() => run(ask('task.reveal', { id: task.id }))}>
          {t('reveal')}
        </Button>
      )}
      <Button size="small" kind="plain" onClick={() => run(ask('task.dismiss', { id: task.id }))}>
        {t('dismiss')}
      </Button>
    </>
  )
}

function ItemLine({ item, onLeave }: { item: TaskItem; onLeave(): void }) {
  const { t } = useTranslation('capture')
  const actions = useActions()
  const { articleId } = item
  const remark = remarkInWords(item)
  const state =
    (item.failure && failureInWords(item.failure)) ??
    (item.status ? t(`status_${item.status}`) : t(item.state === 'failed' ? 'state_failed' : `item_${item.state}`))
  return (
    <li className="flex items-start gap-3 px-3 py-2">
      <div className="min-w-0 grow">
        <bdi className="block truncate">{item.title ?? item.input}</bdi>
        <p className={item.failure ? 'text-[12.5px] text-danger' : 'text-[12.5px] text-muted'}>
          <bdi>{state}</bdi>
          {remark && (
            <>
              {' '}
              · <bdi>{remark}</bdi>
            </>
          )}
        </p>
        <FailureOffer item={item} />
      </div>
      {articleId && (
        <Button
          size="small"
          kind="plain"
          onClick={() => {
            actions.show(articleId)
            onLeave()
          }}
        >
          {t('open')}
        </Button>
      )}
    </li>
  )
}
