import { useEffect, useRef, useState } from 'react'

interface SnapshotFrameProps {
  title: string
  address: string
  /** Null: as wide as it was captured, made smaller where there is less room. */
  zoom: number | null
}

/** The width for which pages are captured. */
const CAPTURED_WIDTH = 1_280

/** A stored page in a frame that may do nothing, at its own width or at a zoom of the reader's. */
export function SnapshotFrame({ title, address, zoom }: SnapshotFrameProps) {
  const room = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    if (room.current) observer.observe(room.current)
    return () => observer.disconnect()
  }, [])

  const scale = zoom ?? Math.min(1, size.width / CAPTURED_WIDTH)
  return (
    <div ref={room} dir="ltr" className="min-h-0 w-full grow overflow-hidden bg-page">
      {size.width > 0 && (
        <iframe
          title={title}
          sandbox=""
          src={address}
          className="origin-top-left border-0"
          // The page is shown by day, as it was captured, whatever the window looks like.
          style={{
            colorScheme: 'light',
            width: size.width / scale,
            height: size.height / scale,
            transform: scale === 1 ? undefined : `scale(${scale})`
          }}
        />
      )}
    </div>
  )
}
