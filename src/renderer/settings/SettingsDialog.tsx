import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'
import { Tabs } from '@/ui/Tabs'
import { AppearanceSettings } from './AppearanceSettings'
import { ArchiveSettings } from './ArchiveSettings'
import { BackupSettings } from './BackupSettings'
import { CaptureSettings } from './CaptureSettings'
import { SignInSettings } from './SignInSettings'

type Section = 'appearance' | 'capture' | 'sign-ins' | 'archive' | 'backups'

/** Settings apply at once; there is nothing to confirm. */
export function SettingsDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('settings')
  const [section, setSection] = useState<Section>('appearance')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} size="medium">
      <Tabs
        label={t('sections')}
        value={section}
        onChange={setSection}
        className="h-[min(32rem,62vh)] [@media(max-height:30rem)]:h-auto"
        tabs={[
          { value: 'appearance', label: t('appearance'), content: <AppearanceSettings /> },
          { value: 'capture', label: t('capture'), content: <CaptureSettings /> },
          { value: 'sign-ins', label: t('signInsTab'), content: <SignInSettings /> },
          { value: 'archive', label: t('archive'), content: <ArchiveSettings /> },
          { value: 'backups', label: t('backups'), content: <BackupSettings /> }
        ]}
      />
    </Dialog>
  )
}
