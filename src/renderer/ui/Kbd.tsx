import { cn } from './class-names'
import { useKeyNames } from './key-names'

/** Keys of a shortcut, such as `Ctrl+T`. Always left to right. */
export function Kbd({ children, quiet = false }: { children: string; quiet?: boolean }) {
  const named = useKeyNames()
  return (
    <kbd
      dir="ltr"
      className={cn(
        'font-sans text-[11px] whitespace-nowrap',
        quiet ? 'opacity-70' : 'rounded border border-line bg-sunken px-1.5 py-0.5 text-muted'
      )}
    >
      {named(children)}
    </kbd>
  )
}
