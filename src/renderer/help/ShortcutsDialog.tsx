import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'
import { Kbd } from '@/ui/Kbd'

const COMMAND = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+'
const KEYS = [
  ['k_move', ['J', 'K', '↓', '↑']],
  ['k_open', ['Enter', 'O']],
  ['k_search', ['/', `${COMMAND}Shift+F`]],
  ['k_saveSearch', [`${COMMAND}D`]],
  ['k_searchList', [`${COMMAND}Shift+D`]],
  ['k_save', ['S', `${COMMAND}L`]],
  ['k_paste', [`${COMMAND}V`]],
  ['k_files', [`${COMMAND}O`]],
  ['k_tag', ['T']],
  ['k_collect', ['C']],
  ['k_note', ['N']],
  ['k_export', ['E']],
  ['k_delete', ['#', 'Delete']],
  ['k_undo', [`${COMMAND}Z`]],
  ['k_redo', [`${COMMAND}Shift+Z`]],
  ['k_all', [`${COMMAND}A`]],
  ['k_find', [`${COMMAND}F`]],
  ['k_match', ['F3', `${COMMAND}G`]],
  ['k_size', [`${COMMAND}+`, `${COMMAND}−`]],
  ['k_help', ['?']]
] as const

/** All keys at a glance. */
export function ShortcutsDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('help')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('keys')} size="medium">
      <dl className="grid grid-cols-[1fr_max-content] gap-x-6 gap-y-2 sm:grid-cols-[1fr_max-content_1fr_max-content]">
        {KEYS.map(([what, keys]) => (
          <div key={what} className="contents">
            <dt>{t(what)}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
