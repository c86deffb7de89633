import type { Output } from '@shared/contract'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask, sentence } from '@/app/archive-client'
import { formatLocal } from '@/app/format'
import { useLabels } from '@/app/labels'
import { useOnline } from '@/app/use-online'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { INPUT, TextField } from '@/ui/TextField'
import { toastFailed } from '@/ui/toast'
import { asUrl, recogniseInput, toSaveInputs } from './recognise-input'
import { SignedInNote } from './SignedInNote'
import { startSave } from './start-save'

interface SaveDialogProps {
  open: boolean
  initial?: { url?: string; text?: string } | undefined
  onOpenChange(open: boolean): void
}

const PAUSE_MS = 150

/** Takes links, one or many, or the text of an article; says at once when a link is saved already. */
export function SaveDialog({ open, initial, onOpenChange }: SaveDialogProps) {
  const { t } = useTranslation('capture')
  const [given, setGiven] = useState('')
  const [source, setSource] = useState('')
  const [tags, setTags] = useState('')
  const [collection, setCollection] = useState('')
  const [asStranger, setAsStranger] = useState(false)
  const recognised = recogniseInput(given)
  const online = useOnline()

  useEffect(() => {
    if (!open) return
    setGiven(initial?.url ?? initial?.text ?? '')
    setSource('')
    setAsStranger(false)
  }, [open, initial])

  const save = async (): Promise<void> => {
    const meant = recognised.kind === 'text' ? { ...recognised, url: asUrl(source) } : recognised
    const inputs = toSaveInputs(meant, asStranger)
    const labels = {
      tags: tags
        .split(/[,،、]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
      collection: collection.trim() || null
    }
    if (await startSave(inputs, labels)) onOpenChange(false)
  }
  const pick = async (what: 'save.pickFiles' | 'save.pickLinks'): Promise<void> => {
    try {
      const { taskId } = await ask(what, {})
      if (taskId) onOpenChange(false)
    } catch (error) {
      toastFailed(sentence(error))
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const single = !given.includes('\n') && recognised.kind === 'links'
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      event.nativeEvent.isComposing ||
      !(single || event.ctrlKey || event.metaKey)
    )
      return
    event.preventDefault()
    void save()
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title')}
      description={t('description')}
      size="medium"
      footer={
        <>
          <Button onClick={() => void pick('save.pickFiles')}>{t('files')}</Button>
          <Button className="me-auto" onClick={() => void pick('save.pickLinks')}>
            {t('linkFile')}
          </Button>
          <Button onClick={() => onOpenChange(false)}>{t('cancel')}</Button>
          <Button kind="primary" disabled={recognised.kind === 'nothing'} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        <textarea
          aria-label={t('field')}
          placeholder={t('placeholder')}
          dir="auto"
          rows={recognised.kind === 'text' ? 9 : 3}
          className={`${INPUT} h-auto resize-y py-2`}
          value={given}
          onChange={(event) => setGiven(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <p role="status" className="text-muted">
          {recognised.kind === 'links' && t('links', { count: recognised.urls.length })}
          {recognised.kind === 'text' && t('text', { count: recognised.text.split(/\s+/).length })}
        </p>
        {recognised.kind === 'links' && recognised.urls.length === 1 && (
          <AlreadySaved url={recognised.urls[0] ?? ''} onShow={() => onOpenChange(false)} />
        )}
        {recognised.kind === 'links' && (
          <SignedInNote urls={recognised.urls} asStranger={asStranger} onChange={setAsStranger} />
        )}
        {recognised.kind === 'links' && !online && <p className="text-muted">{t('offline')}</p>}
        {recognised.kind === 'text' && (
          <TextField
            label={t('textUrl')}
            value={source}
            dir="ltr"
            onChange={(event) => setSource(event.target.value)}
            placeholder="https://…"
          />
        )}
        <Labelled tags={tags} onTags={setTags} collection={collection} onCollection={setCollection} />
      </div>
    </Dialog>
  )
}

interface LabelledProps {
  tags: string
  onTags(tags: string): void
  collection: string
  onCollection(collection: string): void
}

function Labelled({ tags, onTags, collection, onCollection }: LabelledProps) {
  const { t } = useTranslation('capture')
  const labels = useLabels()
  const id = useId()
  const begun = tags.slice(0, tags.lastIndexOf(',') + 1)
  return (
    <div className="grid grid-cols-2 gap-3">
      <TextField label={t('tags')} value={tags} list={`${id}-tags`} onChange={(event) => onTags(event.target.value)} />
      <TextField
        label={t('collection')}
        value={collection}
        list={`${id}-collections`}
        onChange={(event) => onCollection(event.target.value)}
      />
      <datalist id={`${id}-tags`}>
        {labels.tags.map(({ name }) => (
          <option key={name} value={begun ? `${begun} ${name}` : name} />
        ))}
      </datalist>
      <datalist id={`${id}-collections`}>
        {labels.collections.map(({ path }) => (
          <option key={path} value={path} />
        ))}
      </datalist>
    </div>
  )
}

/** "Already saved on …", as soon as the link is there. */
function AlreadySaved({ url, onShow }: { url: string; onShow(): void }) {
  const { t, i18n } = useTranslation('capture')
  const actions = useActions()
  const [known, setKnown] = useState<Output<'article.find'>>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      ask('article.find', { url }).then(
        (found) => current && setKnown(found),
        () => undefined
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [url])
  if (!known) return null
  const show = (): void => {
    actions.show(known.id)
    onShow()
  }
  return (
    <p className="flex items-center gap-3 rounded-md bg-accent-soft px-3 py-2">
      <span className="min-w-0 grow">
        {t(known.deleted ? 'alreadyTrash' : 'already', {
          date: formatLocal(known.capturedAt, i18n.language),
          title: known.title
        })}
      </span>
      <Button size="small" onClick={show}>
        {t('showIt')}
      </Button>
    </p>
  )
}
