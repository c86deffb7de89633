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
    <section className="@container flex h-full flex-col items-center overflow-y-auto p-6" aria-labelledby="empty-title">
      <div className="my-auto w-full max-w-3xl text-center">
        <h1 id="empty-title" className="font-semibold text-2xl">
          {t('emptyTitle')}
        </h1>
        <p className="mt-2 text-muted">{t('emptyText')}</p>
        <div className="mx-auto mt-6 grid max-w-md gap-3 text-start @2xl:max-w-none @2xl:grid-cols-3 @2xl:gap-4">
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
    <div className="grid grid-cols-[auto_1fr] gap-x-4 rounded-xl border border-line bg-raised p-4 @2xl:flex @2xl:flex-col @2xl:p-5">
      <span className="row-span-3 text-accent @2xl:mb-3">{icon}</span>
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 mb-3 grow text-muted @2xl:mb-4">{text}</p>
      <div>{children}</div>
    </div>
  )
}
