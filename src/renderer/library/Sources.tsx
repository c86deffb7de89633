import type { ArticleFilter } from '@shared/article'
import type { Source } from '@shared/source'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { tellChange } from '@/app/changes'
import { formatNumber } from '@/app/format'
import { useLabels } from '@/app/labels'
import { isPlace, type Place } from '@/app/place'
import { ContextMenu } from '@/ui/ContextMenu'
import { PromptDialog } from '@/ui/PromptDialog'
import { ShowMore } from '@/ui/ShowMore'
import { SideItem } from '@/ui/SideItem'
import { SideSection } from '@/ui/SideSection'
import { useShowSome } from '@/ui/use-show-some'

const FEW = 12

interface Question {
  what: 'rename' | 'host'
  source: Source
}

/** The outlets, each with the host names it publishes under. */
export function Sources({ filter }: { filter: ArticleFilter }) {
  const { t } = useTranslation('library')
  const { sources } = useLabels()
  const some = useShowSome(sources, FEW)
  const [question, setQuestion] = useState<Question | null>(null)
  if (sources.length === 0) return null
  return (
    <SideSection name="sources" title={t('sources')}>
      {some.shown.map((source) => (
        <ContextMenu
          key={source.id}
          items={() => [
            { kind: 'heading', label: source.hosts.join(', ') },
            { label: t('rename'), onSelect: () => setQuestion({ what: 'rename', source }) },
            { label: t('addHost'), onSelect: () => setQuestion({ what: 'host', source }) }
          ]}
        >
          <SourceItem source={source} filter={filter} />
        </ContextMenu>
      ))}
      <ShowMore some={some} />
      {question && <SourceQuestion question={question} onClose={() => setQuestion(null)} />}
    </SideSection>
  )
}

function SourceItem({ source, filter, ...rest }: { source: Source; filter: ArticleFilter }) {
  const { i18n } = useTranslation('library')
  const actions = useActions()
  const place: Place = { kind: 'source', value: source.id, label: source.name }
  return (
    <SideItem
      label={source.name}
      count={formatNumber(source.articles, i18n.language)}
      current={isPlace(filter, place)}
      onChoose={() => actions.go(place)}
      {...rest}
    />
  )
}

function SourceQuestion({ question: { what, source }, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation('library')
  const { id, name } = source
  const rename = (to: string): void =>
    void tellChange(ask('source.rename', { id, name: to }), () => t('renamed'), t('undo'))
  const addHost = (host: string): void =>
    void tellChange(ask('source.addHost', { id, host }), () => t('joined'), t('undo'))
  return what === 'rename' ? (
    <PromptDialog
      title={t('renameSource')}
      label={t('newName')}
      action={t('renameAction')}
      initial={name}
      onClose={onClose}
      onAnswer={rename}
    />
  ) : (
    <PromptDialog
      title={t('addHostTo', { name })}
      label={t('hostName')}
      action={t('add')}
      hint={t('hostHint')}
      onClose={onClose}
      onAnswer={addHost}
    />
  )
}
