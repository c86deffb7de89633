import type { ArticleSummary } from '@shared/article'
import { Check, Minus, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { tellFailure } from '@/app/changes'
import { colorOf, useLabels } from '@/app/labels'
import { Button } from '@/ui/Button'
import { type Choice, Completion } from '@/ui/Completion'
import { Dialog } from '@/ui/Dialog'
import { TagChip } from '@/ui/TagChip'
import { TagLine } from './TagLine'
import { useTagChanges } from './tag-changes'
import { matchingTags, type Share, shareOf } from './tag-choices'

export interface TagDialogProps {
  ids: string[]
  onClose: () => void
}

/** Tags one or many articles: type, Enter, type, Enter, Escape. */
export function TagDialog({ ids, onClose }: TagDialogProps) {
  const { t } = useTranslation('tags')
  const labels = useLabels()
  const changes = useTagChanges()
  const [articles, reload] = useArticles(ids)
  const suggested = useSuggested(ids)
  const [text, setText] = useState('')
  const share = (name: string): Share => shareOf(name, articles)

  const put = async (name: string): Promise<void> => {
    setText('')
    await (share(name) === 'all' ? changes.remove(name, ids) : changes.add(name, ids))
    reload()
  }
  const found: Choice[] = matchingTags(labels.tags, text, (name) => share(name) !== 'none').map((tag) => ({
    key: tag.name,
    content: <TagLine tag={tag} before={<Tick share={share(tag.name)} />} />,
    onChoose: () => void put(tag.name)
  }))
  const name = text.trim()
  const create: Choice = {
    key: 'create',
    content: (
      <>
        <Plus aria-hidden className="size-4 shrink-0 text-accent" />
        <span className="truncate">{t('create', { tag: name })}</span>
      </>
    ),
    onChoose: () => void put(name)
  }
  const isNew = name !== '' && !labels.tags.some((tag) => tag.name.toLocaleLowerCase() === name.toLocaleLowerCase())
  const common = [...new Set(articles.flatMap(({ tags }) => tags))].filter((tag) => share(tag) === 'all')

  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t('title', { count: ids.length })}>
      {common.length > 0 && (
        <div className="mb-2 flex flex-wrap gap-1">
          {common.map((tag) => (
            <TagChip
              key={tag}
              name={tag}
              color={colorOf(labels, tag)}
              remove={{ label: t('removeTag', { tag }), onRemove: () => void put(tag) }}
            />
          ))}
        </div>
      )}
      <Completion
        label={t('type')}
        text={text}
        onText={setText}
        choices={isNew ? [...found, create] : found}
        onBackspace={() => {
          const last = common.at(-1)
          if (last) void put(last)
        }}
      />
      <p className="mt-2 text-[12.5px] text-muted">{t('hint')}</p>
      <Suggested tags={suggested.filter((tag) => share(tag) === 'none')} onChoose={(tag) => void put(tag)} />
    </Dialog>
  )
}

/** Below the list, which does not move when they come. */
function Suggested({ tags, onChoose }: { tags: string[]; onChoose: (tag: string) => void }) {
  const { t } = useTranslation('tags')
  return (
    <section aria-label={t('suggested')} className="mt-3 flex min-h-7 flex-wrap items-center gap-1.5">
      {tags.length > 0 && <span className="text-[12px] font-semibold text-muted">{t('suggested')}</span>}
      {tags.map((tag) => (
        <Button key={tag} size="small" className="max-w-48" onClick={() => onChoose(tag)}>
          <bdi className="truncate">{tag}</bdi>
        </Button>
      ))}
    </section>
  )
}

/** Tags that the one article may want; for several there are none. */
function useSuggested(ids: string[]): string[] {
  const [suggested, setSuggested] = useState<string[]>([])
  useEffect(() => {
    const [id] = ids
    if (ids.length !== 1 || id === undefined) return
    ask('tag.suggest', { id, limit: 5 }).then(
      (found) => setSuggested(found.map(({ tag }) => tag)),
      () => undefined
    )
    // The dialog is mounted anew for other articles.
  }, [])
  return suggested
}

function Tick({ share }: { share: Share }) {
  if (share === 'all') return <Check aria-hidden className="size-4 shrink-0 text-accent" />
  if (share === 'some') return <Minus aria-hidden className="size-4 shrink-0 text-muted" />
  return <span className="size-4 shrink-0" />
}

function useArticles(ids: string[]): [ArticleSummary[], () => void] {
  const [articles, setArticles] = useState<ArticleSummary[]>([])
  const reload = (): void => void ask('article.summaries', { ids }).then(setArticles, tellFailure)
  // The dialog is mounted anew for other articles.
  useEffect(reload, [])
  return [articles, reload]
}
