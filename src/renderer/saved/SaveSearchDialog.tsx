import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedSearch } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { tellChange } from '@/app/changes'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Switch } from '@/ui/Switch'
import { TextField } from '@/ui/TextField'

const LONGEST = 200

/** Gives the present search a name. Mounted is open. */
export function SaveSearchDialog({ search, onClose }: { search: AskedSearch; onClose: () => void }) {
  const { t } = useTranslation('saved')
  const [name, setName] = useState(search.query.trim().slice(0, LONGEST))
  const [alert, setAlert] = useState(false)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    void tellChange(ask('saved.add', { ...search, name, alert }), () => t('saved'), t('undo'))
    onClose()
  }
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t('saveTitle')}>
      <form onSubmit={save} className="space-y-4">
        <TextField
          label={t('name')}
          value={name}
          maxLength={LONGEST}
          onChange={(event) => setName(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
        <Switch label={t('alert')} checked={alert} onChange={setAlert} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" disabled={name.trim() === ''}>
            {t('saveAction')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
