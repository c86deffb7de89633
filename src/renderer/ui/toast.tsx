import { Toaster as Sonner, toast as show } from 'sonner'
import { useIsCovered } from './covering'

/** Says that something was done, and offers to take it back where that is possible. */
export function toastDone(message: string, undo?: { label: string; onUndo: () => void }): void {
  show(message, undo ? { duration: 8_000, action: { label: undo.label, onClick: undo.onUndo } } : {})
}

/** Says that something did not work. Stays long enough to be read. */
export function toastFailed(message: string): void {
  show.error(message, { duration: 12_000 })
}

/** In the corner where reading ends; above a dialog or an enlarged picture, whose buttons are at the lower edge. */
export function Toasts({ dir, label }: { dir: 'ltr' | 'rtl'; label: string }) {
  const isCovered = useIsCovered()
  return (
    <Sonner
      dir={dir}
      position={isCovered ? 'top-center' : dir === 'rtl' ? 'bottom-left' : 'bottom-right'}
      offset={isCovered ? 6 : 24}
      visibleToasts={isCovered ? 1 : 3}
      containerAriaLabel={label}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'pointer-events-auto flex w-[22rem] items-center gap-3 rounded-lg bg-raised px-4 py-3 text-[13.5px] text-ink shadow-pop border border-line',
          content: 'grow',
          icon: 'text-danger',
          actionButton: 'shrink-0 rounded-md px-2 py-1 font-medium text-accent-strong hover:bg-hover'
        }
      }}
    />
  )
}
