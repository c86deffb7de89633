import { type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'

export interface SideDrawerProps {
  label: string
  children: ReactNode
  onClose(): void
}

/** The sidebar over the rest of a narrow window, until a line of it is chosen. What lies below is the caller's to make inert. */
export function SideDrawer({ label, children, onClose }: SideDrawerProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      // After the rest can be reached again; who has gone elsewhere meanwhile stays there.
      queueMicrotask(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      })
    }
  }, [])
  const onClick = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('[data-side]')) onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // A menu or a dialog of the sidebar is its child only in React.
    if (event.key !== 'Escape' || event.defaultPrevented || !box.current?.contains(event.target as Node)) return
    event.preventDefault()
    onClose()
  }
  return (
    <div className="fixed inset-0 z-20 flex">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears what its lines are asked for. */}
      <div
        ref={box}
        tabIndex={-1}
        onClick={onClick}
        onKeyDown={onKeyDown}
        className="h-full w-72 max-w-[85%] shrink-0 bg-side shadow-pop outline-none"
      >
        {children}
      </div>
      <button type="button" aria-label={label} tabIndex={-1} onClick={onClose} className="grow bg-shade" />
    </div>
  )
}
