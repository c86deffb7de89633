import type { Article } from '@shared/article'
import type { Correction } from '@shared/correction'
import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { IconButton } from '@/ui/IconButton'
import { toastFailed } from '@/ui/toast'
import { CorrectionDialog } from './CorrectionDialog'

/** Opens the dialog in which what extraction found is put right. */
export function CorrectButton({ article }: { article: Article }) {
  const { t } = useTranslation('reader')
  const [correction, setCorrection] = useState<Correction | null>(null)
  const open = (): void =>
    void ask('article.correction', { id: article.id }).then(setCorrection, (error: unknown) =>
      toastFailed(sentence(error))
    )
  return (
    <>
      <IconButton icon={PencilLine} label={t('correct')} onClick={open} />
      {correction && <CorrectionDialog article={article} correction={correction} onClose={() => setCorrection(null)} />}
    </>
  )
}
