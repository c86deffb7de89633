import { ChevronLeft, ChevronRight, Maximize2, Minimize2, X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cn } from './class-names'
import { keepOpenForMessages, useCovering } from './covering'
import { IconButton } from './IconButton'
import { useFocusReturn } from './use-focus-return'

export interface LightboxPicture {
  src: string
  /** What it shows, for those who do not see it; the caption where there is no description. */
  alt: string | null
  caption: string | null
  credit: string | null
  direction: 'ltr' | 'rtl'
  language: string | null
}

export interface LightboxProps {
  /** Null: on its way. */
  picture: LightboxPicture | null
  /** “3 of 12”. */
  place: string
  onPrevious: (() => void) | null
  onNext: (() => void) | null
  onClose: () => void
  /** Beside the caption: where it comes from, and what can be done with it. */
  children?: ReactNode
}

/** One picture, as large as the window has room for; a click or Z shows it in its own size. Arrows lead to its neighbours. */
export function Lightbox({ picture, place, onPrevious, onNext, onClose, children }: LightboxProps) {
  const { t, i18n } = useTranslation('ui')
  const [zoomed, setZoomed] = useState(false)
  const giveBack = useFocusReturn(true)
  useCovering(true)
  const src = picture?.src
  useEffect(() => setZoomed(false), [src])
  const onKeyDown = (event: KeyboardEvent): void => {
    const isRtl = i18n.dir() === 'rtl'
    const deeds: Record<string, (() => void) | null> = {
      ArrowRight: isRtl ? onPrevious : onNext,
      ArrowLeft: isRtl ? onNext : onPrevious,
      j: onNext,
      k: onPrevious,
      z: () => setZoomed(!zoomed),
      '+': () => setZoomed(true),
      '-': () => setZoomed(false)
    }
    const deed = event.ctrlKey || event.metaKey || event.altKey ? undefined : deeds[event.key]
    // Arrows scroll a picture that is larger than the window.
    if (!deed || (zoomed && event.key.startsWith('Arrow'))) return
    event.preventDefault()
    deed()
  }
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusItself}
          onCloseAutoFocus={giveBack}
          onInteractOutside={keepOpenForMessages}
          onKeyDown={onKeyDown}
          className="lightbox fixed inset-0 z-40 flex flex-col bg-paper text-ink outline-none"
        >
          <Radix.Title className="sr-only">{picture?.caption ?? picture?.alt ?? t('picture')}</Radix.Title>
          <header className="flex items-center gap-1 px-3 py-1.5">
            <p role="status" className="grow text-[12.5px] text-muted tabular-nums">
              {place}
            </p>
            <IconButton
              icon={zoomed ? Minimize2 : Maximize2}
              label={t(zoomed ? 'fitPicture' : 'fullPicture')}
              keys="Z"
              onClick={() => setZoomed(!zoomed)}
            />
            <IconButton
              icon={ChevronLeft}
              mirrored
              label={t('previousPicture')}
              disabled={!onPrevious}
              onClick={onPrevious ?? undefined}
            />
            <IconButton
              icon={ChevronRight}
              mirrored
              label={t('nextPicture')}
              disabled={!onNext}
              onClick={onNext ?? undefined}
            />
            <Radix.Close asChild>
              <IconButton icon={X} label={t('close')} keys="Esc" />
            </Radix.Close>
          </header>
          <Stage picture={picture} zoomed={zoomed} onZoom={() => setZoomed(!zoomed)} />
          <footer className="mx-auto flex w-full max-w-4xl items-start gap-4 px-5 py-3">
            <figcaption
              lang={picture?.language ?? undefined}
              dir={picture?.direction}
              className="me-auto max-h-28 min-w-0 overflow-y-auto select-text"
            >
              {picture?.caption && <p>{picture.caption}</p>}
              {picture?.credit && <p className="text-[12.5px] text-muted">{picture.credit}</p>}
            </figcaption>
            {children}
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Its keys work at once; a focused button would show its tooltip. */
function focusItself(event: Event): void {
  event.preventDefault()
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
}

function Stage({ picture, zoomed, onZoom }: { picture: LightboxPicture | null; zoomed: boolean; onZoom: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <section
      tabIndex={zoomed ? 0 : -1}
      aria-label={t('picture')}
      className={cn('min-h-0 grow px-3', zoomed ? 'overflow-auto' : 'flex items-center justify-center')}
    >
      {picture && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Z and the button above do the same.
        <img
          key={picture.src}
          src={picture.src}
          alt={picture.alt ?? picture.caption ?? ''}
          draggable={false}
          onClick={onZoom}
          className={cn(
            'rounded-sm',
            zoomed ? 'mx-auto max-w-none cursor-zoom-out' : 'max-h-full max-w-full cursor-zoom-in object-contain'
          )}
        />
      )}
    </section>
  )
}
