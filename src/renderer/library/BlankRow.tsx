/** A row whose page is on its way. */
export function BlankRow({ start, size }: { start: number; size: number }) {
  return (
    <div
      aria-hidden
      style={{ height: size, transform: `translateY(${start}px)` }}
      className="absolute inset-x-0 top-0 space-y-2 border-b border-line px-4 py-3"
    >
      <div className="h-3.5 w-4/5 rounded bg-sunken" />
      <div className="h-2.5 w-2/5 rounded bg-sunken" />
      <div className="h-2.5 w-full rounded bg-sunken" />
    </div>
  )
}
