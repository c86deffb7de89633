import { useTranslation } from 'react-i18next'
import { cn } from '@/ui/class-names'

export const VIEWS = ['reader', 'snapshot', 'screenshot', 'history'] as const
export type View = (typeof VIEWS)[number]

/** Chooses between the four faces of an article. */
export function ViewSwitch({ view, onChange }: { view: View; onChange(view: View): void }) {
  const { t } = useTranslation('reader')
  return (
    <div role="radiogroup" aria-label={t('views')} className="flex rounded-md bg-sunken p-0.5">
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
