import type { ArchiveState, NamedArchive } from '@shared/contract'
import { ArchiveX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { Spinner } from '@/ui/Spinner'
import { useSlow } from '@/ui/use-slow'
import { ask } from './archive-client'
import { useArchiveName } from './archive-name'
import { tellFailure } from './changes'
import { failureInWords } from './failure-in-words'
import { LabelsContext, useLoadedLabels } from './labels'
import { RecentSearchesContext, useLoadedRecent } from './recent-searches'
import { SavedSearchesContext, useCountedSearches } from './saved-searches'
import type { Told } from './told'
import { useArchive } from './use-archive'
import { Workspace } from './Workspace'

/** Shows the archive, that it is being opened, or why it cannot be. */
export function ArchiveGate({ archive: shown }: { archive: Told<ArchiveState> }) {
  const { t } = useTranslation('app')
  const archive = useArchive(shown)
  const name = useArchiveName(archive?.name ?? null)
  const waiting = useSlow(archive === null || archive.state === 'opening', 300)
  if (archive?.state === 'failed') return <FailedArchive archive={archive} />
  if (archive?.state === 'open') return <OpenArchive key={archive.folder} archive={archive} />
  return (
    <div className="flex h-full items-center justify-center">
      {waiting && <Spinner label={archive ? t('opening', { name }) : t('starting')} />}
    </div>
  )
}

function OpenArchive({ archive }: { archive: NamedArchive }) {
  const labels = useLoadedLabels(archive.folder)
  const saved = useCountedSearches(archive.folder)
  const recent = useLoadedRecent(archive.folder)
  return (
    <LabelsContext value={labels}>
      <SavedSearchesContext value={saved}>
        <RecentSearchesContext value={recent}>
          <Workspace archive={archive} />
        </RecentSearchesContext>
      </SavedSearchesContext>
    </LabelsContext>
  )
}

function FailedArchive({ archive }: { archive: Extract<ArchiveState, { state: 'failed' }> }) {
  const { t } = useTranslation('app')
  const { folder, failure } = archive
  const words = failureInWords(failure)
  const name = useArchiveName(archive.name)
  const run = (call: Promise<unknown>): void => void call.catch(tellFailure)
  return (
    <main className="h-full">
      <EmptyState icon={ArchiveX} title={t('failedTitle', { name })} text={words}>
        <p dir="ltr" className="text-[12px] text-muted select-text">
          {folder}
        </p>
        <div className="mt-4 flex flex-wrap justify-center gap-2">
          <Button kind="primary" onClick={() => run(ask('archive.open', { folder }))}>
            {t('tryAgain')}
          </Button>
          <Button onClick={() => run(ask('archive.open', { folder: null }))}>{t('openArchive')}</Button>
          <Button onClick={() => run(ask('archive.create', { folder: null }))}>{t('newArchive')}</Button>
          <Button onClick={() => run(ask('backup.restore', { path: null }))}>{t('restoreBackup')}</Button>
          <Button onClick={() => run(ask('archive.reveal', {}))}>{t('revealArchive')}</Button>
        </div>
      </EmptyState>
    </main>
  )
}
