import type { BackupFile } from '@shared/contract'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, listen } from '@/app/archive-client'
import { formatBytes, formatLocal } from '@/app/format'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { Switch } from '@/ui/Switch'
import { attempt } from './attempt'
import { Line } from './Line'

const KEPT = ['3', '7', '14', '30'] as const

/** Daily copies, where they go, and the way back. */
export function BackupSettings() {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettings()
  const { enabled, folder, keep } = settings.backup
  const options = [...new Set([...KEPT, String(keep)])].sort((a, b) => Number(a) - Number(b))
  return (
    <div className="divide-y divide-line">
      <div className="py-3">
        <Switch
          label={t('automatic')}
          hint={t('automaticHint')}
          checked={enabled}
          onChange={(on) => change({ backup: { enabled: on } })}
        />
      </div>
      <Line label={t('folder')} hint={folder ? <bdi>{folder}</bdi> : t('besideArchive')}>
        <Button size="small" onClick={() => attempt(ask('backup.chooseFolder', {}))}>
          {t('choose')}
        </Button>
      </Line>
      <Line label={t('keep')}>
        <Select
          label={t('keep')}
          value={String(keep)}
          options={options.map((value) => ({ value, label: value }))}
          onChange={(value) => change({ backup: { keep: Number(value) } })}
        />
      </Line>
      <BackupList folder={folder} />
    </div>
  )
}

function BackupList({ folder }: { folder: string | null }) {
  const { t, i18n } = useTranslation('settings')
  const [backups, setBackups] = useState<BackupFile[]>([])
  useEffect(() => {
    const load = (): void => attempt(ask('backup.list', {}).then(setBackups))
    load()
    return listen('task.changed', ({ kind, state }) => {
      if (kind === 'backup' && state === 'done') load()
    })
  }, [folder])
  return (
    <div className="py-2">
      <div className="flex gap-2 py-2">
        <Button size="small" onClick={() => attempt(ask('backup.now', {}))}>
          {t('now')}
        </Button>
        <Button size="small" onClick={() => attempt(ask('backup.restore', { path: null }))}>
          {t('restoreFile')}
        </Button>
      </div>
      {backups.length === 0 && <p className="text-muted">{t('none')}</p>}
      {backups.map(({ path, createdAt, bytes }) => (
        <Line key={path} label={formatLocal(createdAt, i18n.language)} hint={formatBytes(bytes, i18n.language)}>
          <Button size="small" onClick={() => attempt(ask('backup.restore', { path }))}>
            {t('restore')}
          </Button>
        </Line>
      ))}
    </div>
  )
}
