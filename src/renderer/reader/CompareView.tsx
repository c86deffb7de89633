import type { Article } from '@shared/article'
import type { Comparison, TextChange, TextPart } from '@shared/comparison'
import { ArrowRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { formatApart, formatLocal, formatNumber } from '@/app/format'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'

export interface CompareViewProps {
  article: Article
  onBack: () => void
}

/** Any two versions side by side in one text: what matters first, then word by word. */
export function CompareView({ article, onBack }: CompareViewProps) {
  const { t } = useTranslation('reader')
  const { versions } = article
  const [from, setFrom] = useState(versions[1]?.id ?? '')
  const [to, setTo] = useState(versions[0]?.id ?? '')
  const [compared, error] = useComparison(from, to)
  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-wrap items-center gap-2 border-line border-b bg-side px-4 py-2">
        {/* In a narrow pane both stay on one line, and the way back has the next. */}
        <div className="flex min-w-0 grow basis-96 items-center gap-2">
          <VersionChoice article={article} label={t('compare.from')} value={from} onChange={setFrom} />
          <ArrowRight aria-hidden className="size-4 shrink-0 text-muted rtl:-scale-x-100" />
          <VersionChoice article={article} label={t('compare.to')} value={to} onChange={setTo} />
        </div>
        <Button size="small" className="ms-auto" onClick={onBack}>
          {t('compare.back')}
        </Button>
      </div>
      {error !== null && (
        <p role="alert" className="p-4 text-danger">
          {sentence(error)}
        </p>
      )}
      {compared && <Compared compared={compared} />}
    </div>
  )
}

function VersionChoice(props: { article: Article; label: string; value: string; onChange: (id: string) => void }) {
  const { language } = useTranslation('reader').i18n
  const { versions } = props.article
  const apart = formatApart(
    versions.map(({ capturedAt }) => capturedAt),
    language
  )
  const options = versions.map(({ id, capturedAt }, index) => {
    const number = formatNumber(versions.length - index, language)
    return {
      value: id,
      label: `${number}. ${formatLocal(capturedAt, language)}`,
      brief: `${number}. ${apart[index] ?? ''}`
    }
  })
  return (
    <Select
      label={props.label}
      value={props.value}
      options={options}
      onChange={props.onChange}
      className="max-w-72 min-w-0 flex-1"
    />
  )
}

function useComparison(from: string, to: string): [Comparison | null, unknown] {
  const [state, setState] = useState<[Comparison | null, unknown]>([null, null])
  useEffect(() => {
    let current = true
    ask('version.compare', { from, to }).then(
      (compared) => current && setState([compared, null]),
      (error: unknown) => current && setState([null, error])
    )
    return () => {
      current = false
    }
  }, [from, to])
  return state
}

function Compared({ compared }: { compared: Comparison }) {
  const { t, i18n } = useTranslation('reader')
  const { changes, parts, removedWords, addedWords, language, direction } = compared
  const number = (count: number): string => formatNumber(count, i18n.language)
  const lang = language ?? undefined
  if (changes.length === 0 && parts.every(({ kind }) => kind === 'same')) {
    return <p className="p-6 text-muted">{t('compare.same')}</p>
  }
  if (changes.length === 0 && parts.every(({ kind, text }) => kind === 'same' || text.trim() === '')) {
    return <p className="p-6 text-muted">{t('compare.onlySpace')}</p>
  }
  return (
    <section
      tabIndex={0}
      aria-label={t('compare.title')}
      className="min-h-0 grow select-text overflow-y-auto px-6 py-5 outline-offset-[-2px]"
    >
      <p className="mb-3 text-[12.5px] text-muted">
        {t('compare.count', { removed: number(removedWords), added: number(addedWords) })}
      </p>
      {changes.length > 0 && (
        <ul className="mb-8 divide-y divide-line rounded-lg border border-line">
          {changes.map((change, index) => (
            <ChangeLine key={`${index}-${change.kind}`} change={change} lang={lang} direction={direction} />
          ))}
        </ul>
      )}
      <div lang={lang} dir={direction} className="reading mx-auto max-w-[68ch] whitespace-pre-line text-[17px]">
        {parts.map(({ kind, text, moved }, index) => {
          const key = `${index}-${kind}`
          const spaced = text.replace(/\n/g, '\n\n')
          if (moved) return <Moved key={key} kind={kind} text={text} />
          if (kind === 'removed') return <Removed key={key}>{spaced}</Removed>
          if (kind === 'added') return <Added key={key}>{spaced}</Added>
          return <span key={key}>{spaced}</span>
        })}
      </div>
    </section>
  )
}

interface ChangeLineProps {
  change: TextChange
  lang: string | undefined
  direction: 'ltr' | 'rtl'
}

function ChangeLine({ change: { kind, before, after, context }, lang, direction }: ChangeLineProps) {
  const { t } = useTranslation('reader')
  return (
    <li className="flex gap-3 px-3 py-2">
      <span className="w-24 shrink-0 text-[12.5px] leading-6 text-muted">{t(`compare.${kind}`)}</span>
      <div lang={lang} dir={direction} className="min-w-0 grow leading-6">
        {before !== null && <Removed>{before}</Removed>}
        {after !== null && <Added>{after}</Added>}
        {context && <p className="line-clamp-3 text-[12.5px] leading-5 text-muted">{context}</p>}
      </div>
    </li>
  )
}

/** Isolated: a number beside another one would be read as one where text runs from the right. Told by colour, by the line through or under it, and to screen readers by the element. */
function Removed({ children }: { children: string }) {
  return <del className="[unicode-bidi:isolate] rounded bg-removed text-ink decoration-danger">{children}</del>
}

function Added({ children }: { children: string }) {
  return (
    <ins className="[unicode-bidi:isolate] rounded bg-added [del+&]:ms-1 text-ink decoration-accent underline-offset-3">
      {children}
    </ins>
  )
}

/** A paragraph that stands elsewhere now is neither gone nor new. */
function Moved({ kind, text }: { kind: TextPart['kind']; text: string }) {
  const { t, i18n } = useTranslation('reader')
  const Element = kind === 'removed' ? 'del' : 'ins'
  return (
    <Element className="mb-6 block border-line-strong border-s-3 border-dotted ps-3 text-muted no-underline">
      <bdi dir={i18n.dir()} lang={i18n.language} className="block font-sans text-[12.5px]">
        {t(kind === 'removed' ? 'compare.movedAway' : 'compare.movedHere')}
      </bdi>
      {text.trim()}
    </Element>
  )
}
