import { Search } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cn } from '@/ui/class-names'
import { Kbd } from '@/ui/Kbd'
import { Name } from '@/ui/Name'
import { useFocusReturn } from '@/ui/use-focus-return'
import { useArticles } from './use-articles'
import { type PaletteChoice, usePaletteChoices } from './use-choices'

/** Everything that can be done and gone to, by typing a part of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands')
  const giveBack = useFocusReturn(true)
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          aria-describedby={undefined}
          onCloseAutoFocus={giveBack}
          className="fixed inset-x-0 top-[12vh] z-40 mx-auto flex max-h-[70vh] w-[min(40rem,calc(100vw-2rem))] flex-col overflow-hidden rounded-xl bg-raised shadow-pop outline-none"
        >
          <Radix.Title className="sr-only">{t('palette')}</Radix.Title>
          <Finder onClose={onClose} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Finder({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands')
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const choices = usePaletteChoices(typed, useArticles(typed))
  const active = Math.min(at, choices.length - 1)
  const choose = (choice: PaletteChoice | undefined): void => {
    if (!choice) return
    onClose()
    choice.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const move = MOVES[event.key]
    if (event.key === 'Enter') choose(choices[active])
    else if (move) setAt(move(active, choices.length))
    else return
    event.preventDefault()
  }
  return (
    <>
      <label className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden className="size-4.5 shrink-0 text-muted" />
        <input
          role="combobox"
          aria-label={t('palette')}
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          placeholder={t('typeHere')}
          value={typed}
          dir={typed === '' ? undefined : 'auto'}
          spellCheck={false}
          autoComplete="off"
          className="h-12 min-w-0 grow bg-transparent text-[15px] outline-none placeholder:text-muted"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
        />
      </label>
      <div role="listbox" id={id} aria-label={t('palette')} className="min-h-0 grow overflow-y-auto p-1.5">
        {choices.map((choice, index) => (
          <Line
            key={choice.key}
            id={`${id}-${index}`}
            choice={choice}
            heading={choices[index - 1]?.section === choice.section ? null : t(`sections.${choice.section}`)}
            active={index === active}
            onPoint={() => setAt(index)}
            onChoose={() => choose(choice)}
          />
        ))}
      </div>
      {choices.length === 0 && (
        <p role="status" className="px-4 pb-4 text-muted">
          {t('nothing')}
        </p>
      )}
    </>
  )
}

const MOVES: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(1, count),
  ArrowUp: (at, count) => (at - 1 + count) % Math.max(1, count),
  PageDown: (at, count) => Math.min(count - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8)
}

interface LineProps {
  id: string
  choice: PaletteChoice
  /** Above the first of a section. */
  heading: string | null
  active: boolean
  onPoint: () => void
  onChoose: () => void
}

function Line({ id, choice, heading, active, onPoint, onChoose }: LineProps) {
  return (
    <>
      {heading && (
        <p role="presentation" className="px-2.5 pt-2 pb-1 text-[11.5px] font-medium text-muted">
          {heading}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys. */}
      <div
        role="option"
        id={id}
        aria-selected={active}
        tabIndex={-1}
        ref={active ? scrollIntoSight : null}
        onMouseMove={onPoint}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
        className={cn('flex min-h-8.5 items-center gap-3 rounded-md px-2.5', active && 'bg-accent-soft')}
      >
        <Name>{choice.label}</Name>
        {choice.section !== 'commands' && (
          <bdi className="max-w-40 shrink-0 truncate text-[12px] text-muted">{choice.kind}</bdi>
        )}
        {choice.keys.map((keys) => (
          <Kbd key={keys}>{keys}</Kbd>
        ))}
      </div>
    </>
  )
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
