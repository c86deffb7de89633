import type { Article } from '@shared/article'
import { type Correction, correction as schema } from '@shared/correction'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/TextField'
import { toastDone, toastFailed } from '@/ui/toast'
import { correctionOf, editsOf, isDate } from './correction-edits'
import { ExtractAgain } from './ExtractAgain'
import { PartList } from './PartList'
import { Provenance } from './Provenance'

interface CorrectionDialogProps {
  article: Article
  correction: Correction
  onClose(): void
}

/** Title, byline, date, paragraphs and pictures, put right by hand. */
export function CorrectionDialog({ article, correction, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation('reader')
  const save = useSave(article.id, onClose)
  const [edits, setEdits] = useState(() => editsOf(article, correction))
  const wrongDate = edits.publishedAt !== (article.publishedAt ?? '') && !isDate(edits.publishedAt)
  const change = (part: Partial<typeof edits>): void => setEdits({ ...edits, ...part })
  const submit = (): void => {
    if (!wrongDate) void save(correctionOf(article, correction, edits))
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('correct')}
      description={t('correctText')}
      size="large"
      footer={
        <>
          <Button kind="plain" className="me-auto" onClick={() => void save(schema.parse({}))}>
            {t('correctReset')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" disabled={wrongDate} onClick={submit}>
            {t('correctSave')}
          </Button>
        </>
      }
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t('correctTitle')}
          value={edits.title}
          onChange={({ target }) => change({ title: target.value })}
        />
        <TextField
          label={t('correctByline')}
          hint={t('correctBylineHint')}
          value={edits.byline}
          onChange={({ target }) => change({ byline: target.value })}
        />
        <TextField
          label={t('correctDate')}
          hint={t('correctDateHint')}
          error={wrongDate ? t('correctDateWrong') : null}
          value={edits.publishedAt}
          onChange={({ target }) => change({ publishedAt: target.value })}
        />
        <PartList
          label={t('correctLines')}
          hint={t('correctLinesHint')}
          parts={edits.lines}
          direction={article.direction}
          unnamed=""
          onChange={(lines) => change({ lines })}
        />
        <PartList
          label={t('correctImages')}
          parts={edits.images}
          direction={article.direction}
          unnamed={t('correctImage')}
          onChange={(images) => change({ images })}
        />
        <button type="submit" hidden />
      </form>
      <Provenance article={article} />
      <ExtractAgain articleId={article.id} onDone={onClose} />
    </Dialog>
  )
}

/** Keeps the correction and offers to take it back. */
function useSave(id: string, onDone: () => void): (correction: Correction) => Promise<void> {
  const { t } = useTranslation('reader')
  const actions = useActions()
  return async (correction) => {
    try {
      const { operationId } = await ask('article.correct', { id, correction })
      onDone()
      if (operationId !== null)
        toastDone(t('corrected'), { label: t('correctUndo'), onUndo: () => void actions.undo(operationId) })
    } catch (error) {
      toastFailed(sentence(error))
    }
  }
}
