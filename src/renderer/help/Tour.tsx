import { Archive, BookOpenText, Search } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keysOf } from '@/app/keyboard'
import { MAC } from '@/app/platform'
import { Button } from '@/ui/Button'
import { cn } from '@/ui/class-names'
import { Dialog } from '@/ui/Dialog'
import { Kbd } from '@/ui/Kbd'

const key = (command: Parameters<typeof keysOf>[0]): string => keysOf(command, MAC)[0] ?? ''

const STEPS = [
  {
    icon: Archive,
    title: 'tour1',
    text: 'tour1Text',
    keys: [
      [key('save-link'), 'tourKeysSave'],
      [MAC ? '⌘V' : 'Ctrl+V', 'tourKeysPaste']
    ]
  },
  {
    icon: Search,
    title: 'tour2',
    text: 'tour2Text',
    keys: [
      [key('find'), 'tourKeysFind'],
      [key('tag'), 'tourKeysTag'],
      [key('palette'), 'tourKeysPalette']
    ]
  },
  {
    icon: BookOpenText,
    title: 'tour3',
    text: 'tour3Text',
    keys: [
      [key('highlight'), 'tourKeysMark'],
      [key('export'), 'tourKeysExport'],
      [key('shortcuts'), 'tourKeysAll']
    ]
  }
] as const

/** What this program does, in three steps. */
export function Tour({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('help')
  const [at, setAt] = useState(0)
  const { icon: Icon, title, text, keys } = STEPS[at] ?? STEPS[0]
  const isLast = at === STEPS.length - 1
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('tour')}
      footer={
        <>
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('tourBack')}</Button>}
          <Button kind="primary" onClick={() => (isLast ? onClose() : setAt(at + 1))}>
            {t(isLast ? 'tourEnd' : 'tourNext')}
          </Button>
        </>
      }
    >
      <div className="flex min-h-72 flex-col items-center text-center">
        <span className="flex size-16 items-center justify-center rounded-2xl bg-accent-soft text-accent-strong">
          <Icon aria-hidden className="size-8" strokeWidth={1.5} />
        </span>
        <div aria-live="polite">
          <p className="mt-3 text-[12px] text-muted">{t('step', { at: at + 1, total: STEPS.length })}</p>
          <h3 className="mt-1 text-lg font-semibold">{t(title)}</h3>
          <p className="mt-2 text-muted">{t(text)}</p>
        </div>
        <ul className="mt-4 flex flex-wrap justify-center gap-x-5 gap-y-2">
          {keys.map(([pressed, does]) => (
            <li key={does} className="flex items-center gap-2 text-[12.5px]">
              <Kbd>{pressed}</Kbd>
              {t(does)}
            </li>
          ))}
        </ul>
        <div aria-hidden className="mt-auto flex gap-1.5 pt-4">
          {STEPS.map((step, index) => (
            <span
              key={step.title}
              className={cn('size-1.5 rounded-full', index === at ? 'bg-accent' : 'bg-line-strong opacity-40')}
            />
          ))}
        </div>
      </div>
    </Dialog>
  )
}
