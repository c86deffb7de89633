import { MOST_TERMS } from '@shared/batch'
import { readTermTable, termsOf } from '@shared/term-list'
import { type DragEvent, type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { Switch } from '@/ui/Switch'
import { toastFailed } from '@/ui/toast'
import { type ListFile, readListFile } from './read-list-file'
import type { BatchList } from './use-batch'

/** Where a list is pasted or dropped, with the column that counts. */
export function TermsForm({ onStart }: { onStart: (list: BatchList) => void }) {
  const { t, i18n } = useTranslation('batch')
  const [source, setSource] = useState<ListFile>({ text: '', kind: 'lines' })
  const [column, setColumn] = useState(0)
  const [heading, setHeading] = useState<boolean | null>(null)
  const [exact, setExact] = useState(false)
  const read = useDeferredValue(source)
  const table = useMemo(() => readTermTable(read.text, read.kind), [read])
  const hasHeading = heading ?? table.hasHeading
  const at = Math.min(column, Math.max(0, table.columns.length - 1))
  const terms = useMemo(() => termsOf(table, at, hasHeading), [table, at, hasHeading])
  const shown = formatNumber(terms.length, i18n.language)
  const take = (given: ListFile): void => {
    setSource(given)
    setColumn(0)
    setHeading(null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || terms.length === 0) return
    event.preventDefault()
    onStart({ terms, exact })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter anywhere in the form is the button below.
    <div className="space-y-4" onKeyDown={onKeyDown}>
      <TermsField source={source} onSource={take} />
      {table.columns.length > 1 && (
        <div className="grid grid-cols-[6rem_1fr] items-center gap-2">
          <span aria-hidden>{t('column')}</span>
          <Select
            label={t('column')}
            value={String(at)}
            options={table.columns.map((name, n) => ({ value: String(n), label: name }))}
            onChange={(chosen) => setColumn(Number(chosen))}
          />
        </div>
      )}
      {table.rows.length > 1 && <Switch label={t('heading')} checked={hasHeading} onChange={setHeading} />}
      <Switch label={t('exact')} hint={t('exactHint')} checked={exact} onChange={setExact} />
      <div className="flex items-center justify-end gap-3">
        {terms.length === MOST_TERMS && <span className="text-[12.5px] text-muted">{t('cut', { shown })}</span>}
        <Button kind="primary" disabled={terms.length === 0} onClick={() => onStart({ terms, exact })}>
          {terms.length === 0 ? t('noTerms') : t('start', { count: terms.length, shown })}
        </Button>
      </div>
    </div>
  )
}

function TermsField({ source, onSource }: { source: ListFile; onSource: (source: ListFile) => void }) {
  const { t } = useTranslation('batch')
  const picker = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const read = await readListFile(file).catch(() => null)
    if (read) onSource(read)
    else toastFailed(t('fileUnread', { name: file.name }))
  }
  const drop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return
    // Else the window would save the file as an article.
    event.preventDefault()
    event.stopPropagation()
    void open(event.dataTransfer.files[0])
  }
  return (
    <div>
      <textarea
        aria-label={t('terms')}
        placeholder={t('placeholder')}
        dir={source.text === '' ? undefined : 'auto'}
        rows={9}
        spellCheck={false}
        value={source.text}
        onChange={(event) => onSource({ text: event.target.value, kind: 'lines' })}
        onDragOver={(event) => {
          event.preventDefault()
          event.stopPropagation()
        }}
        onDrop={drop}
        className="w-full resize-y rounded-md border border-line-strong bg-paper px-2.5 py-2 text-ink select-text placeholder:text-muted"
      />
      <input
        ref={picker}
        type="file"
        accept=".txt,.csv,.tsv,.tab,text/plain,text/csv"
        hidden
        aria-label={t('chooseFile')}
        onChange={(event) => {
          void open(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button size="small" onClick={() => picker.current?.click()}>
        {t('chooseFile')}
      </Button>
    </div>
  )
}
