import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cn } from './class-names'
import { keepOpenForMessages, useCovering } from './covering'
import { IconButton } from './IconButton'
import { useFocusReturn } from './use-focus-return'

export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string | undefined
  children?: ReactNode
  /** Buttons, at the end of the line. */
  footer?: ReactNode
  size?: 'small' | 'medium' | 'large'
}

const WIDTH = { small: 'max-w-md', medium: 'max-w-xl', large: 'max-w-3xl' }

/** A modal dialog: Escape and a click outside close it; focus returns where it was. */
export function Dialog({ open, onOpenChange, title, description, children, footer, size = 'small' }: DialogProps) {
  const { t } = useTranslation('ui')
  const giveBack = useFocusReturn(open)
  useCovering(open)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          onOpenAutoFocus={focusBody}
          onCloseAutoFocus={giveBack}
          onInteractOutside={keepOpenForMessages}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cn(
            'fixed inset-x-0 top-[9vh] z-40 mx-auto flex max-h-[82vh] w-[calc(100vw-2rem)] flex-col overflow-hidden rounded-xl bg-raised shadow-pop outline-none',
            // A low window, or one whose text is very large, has no room to leave free.
            '[@media(max-height:30rem)]:top-2 [@media(max-height:30rem)]:max-h-[calc(100vh-1rem)] [@media(max-height:22rem)]:overflow-y-auto',
            WIDTH[size]
          )}
        >
          <header className="flex items-start gap-2 ps-5 pe-3 pt-4">
            <div className="min-w-0 grow">
              <Radix.Title className="text-[15px] font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="mt-1 text-muted">{description}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <IconButton icon={X} label={t('close')} className="-mt-1" />
            </Radix.Close>
          </header>
          <div
            data-dialog-body
            className="min-h-0 overflow-y-auto px-5 py-4 [@media(max-height:22rem)]:shrink-0 [@media(max-height:22rem)]:overflow-visible"
          >
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const FIELDS = '[data-dialog-body] :is(input, textarea)'
const CHOSEN = '[data-dialog-body] input[type=radio]:checked'
const CONTROLS = '[data-dialog-body] :is(button, select, a[href]), footer button'

/** What the dialog is about comes first; the closing button, first in the document, would show a tooltip that takes the first Escape. */
function focusBody(event: Event): void {
  const { currentTarget } = event
  if (!(currentTarget instanceof HTMLElement)) return
  const find = (selector: string): HTMLElement | null => currentTarget.querySelector<HTMLElement>(selector)
  const field = find(FIELDS)
  // Of choices that exclude each other, the one that is made.
  const first = (field?.matches('[type=radio]') ? find(CHOSEN) : null) ?? field ?? find(CONTROLS)
  event.preventDefault()
  ;(first ?? currentTarget).focus()
}
