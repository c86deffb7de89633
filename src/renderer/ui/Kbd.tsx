import { cn } from './class-names'

/** Keys of a shortcut. Always left to right: `Ctrl+T` reads the same in every language. */
export function Kbd({ children, quiet = false }: { children: string; quiet?: boolean }) {
  return (
    <kbd
      dir="ltr"
      className={cn(
        'font-sans text-[11px] whitespace-nowrap',
        quiet ? 'opacity-70' : 'rounded border border-line bg-sunken px-1.5 py-0.5 text-muted'
      )}
    >
      {children}
    </kbd>
  )
}
