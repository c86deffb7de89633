import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'
import { Kbd } from '@/ui/Kbd'
import { COMMANDS, GROUPS, MOVING_KEYS } from './command-list'
import { shownKeys } from './use-choices'

interface Line {
  name: string
  keys: readonly string[]
}

const MOVING = Object.keys(MOVING_KEYS) as (keyof typeof MOVING_KEYS)[]

/** All keys at a glance, as the window really hears them. */
export function ShortcutsDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('commands')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('keys')} size="large">
      {/* Scrolls with the keys. */}
      <section tabIndex={0} aria-label={t('keys')} className="gap-x-10 outline-none sm:columns-2">
        {GROUPS.map((group) => (
          <Keys
            key={group}
            title={t(`groups.${group}`)}
            lines={COMMANDS[group].map((command) => ({ name: t(`names.${command}`), keys: shownKeys(command) }))}
          />
        ))}
        <Keys
          title={t('groups.moving')}
          lines={MOVING.map((name) => ({ name: t(`moving.${name}`), keys: MOVING_KEYS[name] }))}
        />
      </section>
    </Dialog>
  )
}

function Keys({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1 text-[12px] font-semibold text-muted">{title}</h3>
      <dl>
        {lines
          .filter(({ keys }) => keys.length > 0)
          .map(({ name, keys }) => (
            <div key={name} className="flex min-h-7 items-center gap-3">
              <dt className="grow">{name}</dt>
              <dd className="flex shrink-0 gap-1">
                {keys.slice(0, 3).map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
