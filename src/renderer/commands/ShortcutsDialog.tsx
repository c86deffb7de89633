import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'
import { Kbd } from '@/ui/Kbd'
import { COMMANDS, GROUPS } from './command-list'
import { shownKeys } from './use-choices'

/** All keys at a glance, as the window really hears them. */
export function ShortcutsDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('commands')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('keys')} size="large">
      {/* Scrolls with the keys. */}
      <section tabIndex={0} aria-label={t('keys')} className="gap-x-10 outline-none sm:columns-2">
        {GROUPS.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-[12px] font-semibold text-muted">{t(`groups.${group}`)}</h3>
            <dl>
              {COMMANDS[group]
                .filter((command) => shownKeys(command).length > 0)
                .map((command) => (
                  <div key={command} className="flex min-h-7 items-center gap-3">
                    <dt className="grow">{t(`names.${command}`)}</dt>
                    <dd className="flex shrink-0 gap-1">
                      {shownKeys(command)
                        .slice(0, 3)
                        .map((keys) => (
                          <Kbd key={keys}>{keys}</Kbd>
                        ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
