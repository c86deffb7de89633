import { AlertDialog } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { useCovering } from './covering'
import { useFocusReturn } from './use-focus-return'

export interface ConfirmDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** What will happen, and whether it can be taken back. */
  text: string
  /** The deed, as a verb: `Empty the trash`. */
  action: string
  dangerous?: boolean
  onConfirm: () => void
}

export function ConfirmDialog({ open, onOpenChange, title, text, action, dangerous, onConfirm }: ConfirmDialogProps) {
  const { t } = useTranslation('ui')
  const giveBack = useFocusReturn(open)
  useCovering(open)
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-shade" />
        <AlertDialog.Content
          onCloseAutoFocus={giveBack}
          className="fixed inset-0 z-40 m-auto h-fit w-[calc(100vw-2rem)] max-w-md rounded-xl bg-raised p-5 shadow-pop outline-none"
        >
          <AlertDialog.Title className="text-[15px] font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-muted">{text}</AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{t('cancel')}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild onClick={onConfirm}>
              <Button kind={dangerous ? 'danger' : 'primary'}>{action}</Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
