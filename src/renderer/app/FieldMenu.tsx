import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MenuItem } from '@/ui/menu-items'
import { placeOf } from '@/ui/menu-place'
import { PointMenu } from '@/ui/PointMenu'
import { ask } from './archive-client'
import { tellFailure } from './changes'
import { MAC } from './platform'

type Field = HTMLInputElement | HTMLTextAreaElement

/** What every text field offers on the right mouse button, as programs do everywhere. */
export function FieldMenu() {
  const { t } = useTranslation('ui')
  const [asked, setAsked] = useState<{ field: Field; at: { x: number; y: number } } | null>(null)
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const field = fieldOf(event.target)
      if (!field || event.defaultPrevented) return
      event.preventDefault()
      field.focus()
      setAsked({ field, at: placeOf(event, field.getBoundingClientRect()) })
    }
    document.addEventListener('contextmenu', open)
    return () => document.removeEventListener('contextmenu', open)
  }, [])
  if (!asked) return null
  return (
    <PointMenu
      label={t('fieldMenu')}
      at={asked.at}
      items={itemsOf(asked.field, (word) => t(word))}
      onClose={() => setAsked(null)}
    />
  )
}

function fieldOf(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target
  // Only what is written in has a selection.
  return target instanceof HTMLInputElement && target.selectionStart !== null ? target : null
}

type Word = 'undo' | 'cut' | 'copy' | 'paste' | 'selectAll'

function itemsOf(field: Field, t: (word: Word) => string): MenuItem[] {
  const chosen = field.selectionStart !== field.selectionEnd
  const fixed = field.readOnly || field.disabled
  const item = (word: Word, key: string, disabled: boolean, onSelect: () => void): MenuItem => ({
    label: t(word),
    keys: `${MAC ? '⌘' : 'Ctrl+'}${key}`,
    disabled,
    onSelect
  })
  const edit = (command: 'undo' | 'cut' | 'copy') => (): void => void document.execCommand(command)
  return [
    item('undo', 'Z', fixed, edit('undo')),
    { kind: 'line' },
    item('cut', 'X', fixed || !chosen, edit('cut')),
    item('copy', 'C', !chosen, edit('copy')),
    item('paste', 'V', fixed, () => void paste(field)),
    { kind: 'line' },
    item('selectAll', 'A', field.value === '', () => field.select())
  ]
}

/** As if it were typed: the field can take it back, and whoever listens to it hears of it. */
async function paste(field: Field): Promise<void> {
  try {
    const { text } = await ask('clipboard.read', {})
    field.focus()
    document.execCommand('insertText', false, text)
  } catch (error) {
    tellFailure(error)
  }
}
