import { ChevronDown } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { cn } from '@/ui/class-names'
import { Menu } from '@/ui/Menu'

export const VIEWS = ['reader', 'snapshot', 'screenshot', 'history'] as const
export type View = (typeof VIEWS)[number]

interface ViewSwitchProps {
  view: View
  onChange(view: View): void
}

/** Chooses between the four faces of an article: side by side, or from a menu where their names have no room. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const { t, i18n } = useTranslation('reader')
  const box = useRef<HTMLDivElement>(null)
  const fits = useFits(box, i18n.language)
  const items = VIEWS.map((each) => ({ label: t(each), checked: view === each, onSelect: () => onChange(each) }))
  return (
    <div ref={box} className="flex min-w-0 grow overflow-hidden p-0.5">
      {fits ? (
        <SideBySide view={view} onChange={onChange} />
      ) : (
        <Menu items={items}>
          <Button kind="plain" size="small" aria-label={`${t('views')}: ${t(view)}`} className="min-w-0 font-medium">
            <span className="truncate">{t(view)}</span>
            <ChevronDown aria-hidden />
          </Button>
        </Menu>
      )}
    </div>
  )
}

function SideBySide({ view, onChange }: ViewSwitchProps) {
  const { t } = useTranslation('reader')
  return (
    <div role="radiogroup" aria-label={t('views')} className="flex shrink-0 rounded-md bg-sunken p-0.5">
      {VIEWS.map((each) => (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons, of which one is chosen.
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={view === each}
          onClick={() => onChange(each)}
          className={cn(
            'h-7 rounded px-2.5 text-[12.5px] @max-[25rem]:px-1.5 @max-[25rem]:text-[12px]',
            view === each ? 'bg-raised font-medium text-ink shadow-sm' : 'text-muted hover:text-ink'
          )}
        >
          {t(each)}
        </button>
      ))}
    </div>
  )
}

/** How wide the names were when they last stood side by side, by language: known before they are drawn again. */
const widths = new Map<string, number>()

/** Whether the names have room; told after they were laid out, and whenever the room changes. */
function useFits(box: RefObject<HTMLElement | null>, language: string): boolean {
  const [fits, setFits] = useState(true)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(() => {
      const group = element.querySelector<HTMLElement>('[role="radiogroup"]')
      if (group) widths.set(language, group.offsetWidth + 4)
      setFits(element.clientWidth >= (widths.get(language) ?? 0))
    })
    watch.observe(element)
    return () => watch.disconnect()
    // Drawn side by side again, they are measured again.
  }, [box, language, fits])
  return fits
}
