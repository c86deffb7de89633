import { FolderOpen, Link, PanelTop } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { Button } from '@/ui/Button'

interface EmptyLibraryProps {
  onSaveLink(): void
  onOpenFiles(): void
  onPaste(): void
  onSample(): void
}

/** The first minute: three ways to save, and a library to look around in. */
export function EmptyLibrary({ onSaveLink, onOpenFiles, onSample }: EmptyLibraryProps) {
  const { t } = useTranslation('help')
  const actions = useActions()
  return (
    <section className="flex h-full flex-col items-center overflow-y-auto p-8" aria-labelledby="empty-title">
      <div className="my-auto max-w-3xl text-center">
        <h1 id="empty-title" className="font-semibold text-2xl">
          {t('emptyTitle')}
        </h1>
        <p className="mt-2 text-muted">{t('emptyText')}</p>
        <div className="mt-6 grid gap-4 text-start md:grid-cols-3">
          <Way icon={<Link aria-hidden />} title={t('way1')} text={t('way1Text')}>
            <Button kind="primary" onClick={onSaveLink}>
              {t('saveLink')}
            </Button>
          </Way>
          <Way icon={<FolderOpen aria-hidden />} title={t('way2')} text={t('way2Text')}>
            <Button onClick={onOpenFiles}>{t('openFiles')}</Button>
          </Way>
          <Way icon={<PanelTop aria-hidden />} title={t('way3')} text={t('way3Text')}>
            <Button onClick={actions.openHelp}>{t('showHelp')}</Button>
          </Way>
        </div>
        <p className="mt-8 text-muted">{t('sample')}</p>
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          <Button onClick={onSample}>{t('loadSample')}</Button>
          <Button onClick={actions.openTour}>{t('takeTour')}</Button>
        </div>
      </div>
    </section>
  )
}

function Way({ icon, title, text, children }: { icon: ReactNode; title: string; text: string; children: ReactNode }) {
  return (
    <div className="flex flex-col rounded-xl border border-line bg-raised p-5">
      <span className="text-accent">{icon}</span>
      <h2 className="mt-3 font-semibold">{title}</h2>
      <p className="mt-1 mb-4 grow text-muted">{text}</p>
      <div>{children}</div>
    </div>
  )
}
