import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { MAC } from '@/app/platform'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { useKeyNames } from '@/ui/key-names'
import { Tabs } from '@/ui/Tabs'
import { toastDone } from '@/ui/toast'

type Section = 'saving' | 'searching' | 'trouble'

/** How to save, how to search, and what to do when something is wrong. */
export function HelpDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('help')
  const [section, setSection] = useState<Section>('saving')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} size="medium">
      <Tabs
        label={t('sections')}
        value={section}
        onChange={setSection}
        className="min-h-96"
        tabs={[
          { value: 'saving', label: t('saving'), content: <SavingHelp /> },
          { value: 'searching', label: t('searching'), content: <SearchHelp /> },
          { value: 'trouble', label: t('trouble'), content: <TroubleHelp /> }
        ]}
      />
    </Dialog>
  )
}

function SavingHelp() {
  const { t } = useTranslation('help')
  const named = useKeyNames()
  return (
    <div className="space-y-4 py-3">
      <Point title={t('paste')} text={t('pasteText', { paste: named(withCtrl('V')) })} />
      <Point title={t('drop')} text={t('dropText', { open: named(withCtrl('O')) })} />
      <div>
        <Point title={t('browser')} text={t('browserText')} />
        <Bookmarklet />
      </div>
      <p className="text-muted">{t('commandLine')}</p>
    </div>
  )
}

const withCtrl = (letter: string): string => (MAC ? `⌘${letter}` : `Ctrl+${letter}`)

function Point({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <p className="text-muted">{text}</p>
    </div>
  )
}

/** React refuses `javascript:` addresses, rightly; this one is our own, to be dragged to the browser, and never runs here. */
function Bookmarklet() {
  const { t } = useTranslation('help')
  const [code, setCode] = useState('')
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    ask('app.info', {}).then(
      ({ bookmarklet }) => setCode(bookmarklet),
      () => undefined
    )
  }, [])
  useEffect(() => {
    if (code) link.current?.setAttribute('href', code)
  }, [code])
  const copy = (): void => void ask('clipboard.write', { text: code }).then(() => toastDone(t('copied')))
  return (
    <p className="mt-2 flex items-center gap-3">
      {/* biome-ignore lint/a11y/useValidAnchor: it is dragged, not followed. */}
      <a
        ref={link}
        href="#bookmarklet"
        draggable
        onClick={(event) => event.preventDefault()}
        className="rounded-md border border-line-strong bg-raised px-3 py-1.5 font-medium"
      >
        {t('bookmarklet')}
      </a>
      <Button size="small" onClick={copy}>
        {t('copyBookmarklet')}
      </Button>
    </p>
  )
}

const QUERIES = [
  ['"peace talks"', 'q_phrase'],
  ['-football', 'q_not'],
  ['ferry OR boat', 'q_or'],
  ['harbo*', 'q_prefix'],
  ['title:harbour', 'q_title'],
  ['source:post', 'q_source'],
  ['tag:"arms trade"', 'q_tag'],
  ['collection:Elections', 'q_collection'],
  ['lang:ar', 'q_lang'],
  ['before:2024-03', 'q_before'],
  ['saved:2025', 'q_saved'],
  ['has:image', 'q_has']
] as const

function SearchHelp() {
  const { t } = useTranslation('help')
  return (
    <div className="py-3">
      <p className="mb-3 text-muted">{t('searchIntro')}</p>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5">
        {QUERIES.map(([query, meaning]) => (
          <div key={query} className="contents">
            <dt>
              <code dir="ltr" className="rounded bg-sunken px-1.5 py-0.5 text-[12.5px]">
                {query}
              </code>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function TroubleHelp() {
  const { t } = useTranslation('help')
  return (
    <div className="space-y-4 py-3">
      <Point title={t('t_incomplete')} text={t('t_incompleteText')} />
      <Point title={t('t_login')} text={t('t_loginText')} />
      <Point title={t('t_search')} text={t('t_searchText')} />
      <Point title={t('t_damaged')} text={t('t_damagedText')} />
    </div>
  )
}
