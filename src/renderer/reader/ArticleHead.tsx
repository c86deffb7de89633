import type { Article } from '@shared/article'
import { ExternalLink, Quote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { copyCitations } from '@/app/copy'
import { formatList, formatLocal, formatMinutes, formatMoment, formatNumber } from '@/app/format'
import { colorOf, useLabels } from '@/app/labels'
import { useSettings } from '@/app/settings'
import { IconButton } from '@/ui/IconButton'
import { TagChip } from '@/ui/TagChip'

/** Longer texts say how long they take. */
const LONG = 300
const WORDS_A_MINUTE = 230

function minutesToRead(words: number, language: string): string {
  return formatMinutes(Math.max(1, Math.round(words / WORDS_A_MINUTE)), language)
}

/** Headline, standfirst, byline, source and dates. */
export function ArticleHead({ article }: { article: Article }) {
  const { t, i18n } = useTranslation('reader')
  const labels = useLabels()
  const language = i18n.language
  const { citationStyle } = useSettings().settings.export
  const dates = [
    article.publishedAt && t('published', { date: formatMoment(article.publishedAt, language) }),
    article.modifiedAt &&
      article.modifiedAt !== article.publishedAt &&
      t('modified', { date: formatMoment(article.modifiedAt, language) }),
    t('saved', { date: formatLocal(article.capturedAt, language) }),
    article.agencies.length > 0 && t('restsOn', { names: formatList(article.agencies, language) }),
    article.access !== null && article.access !== 'free' && t(`access_${article.access}`),
    t('words', { count: article.wordCount, shown: formatNumber(article.wordCount, language) }),
    article.wordCount > LONG && minutesToRead(article.wordCount, language)
  ]
  return (
    <header className="mb-6">
      {(article.siteName || article.section) && (
        <p className="font-sans text-[13px] text-muted">
          <bdi className="font-semibold text-accent-strong">{article.siteName}</bdi>
          {article.section && <bdi> · {article.section}</bdi>}
        </p>
      )}
      <h1 data-find="title" className="mt-1 font-bold text-[1.75em] leading-tight" style={{ textWrap: 'balance' }}>
        {article.title}
      </h1>
      {article.standfirst && (
        <p data-find="standfirst" className="mt-3 text-[1.08em] text-muted leading-snug">
          {article.standfirst}
        </p>
      )}
      {article.byline.length > 0 && (
        <p className="mt-3 font-sans text-[14px]">
          <bdi dir={i18n.dir()}>{t('by', { names: formatList(article.byline, language) })}</bdi>
        </p>
      )}
      <div className="mt-1 flex items-center gap-1 font-sans text-[12.5px] text-muted">
        <Facts facts={dates.filter((fact) => typeof fact === 'string')} />
        {article.url && (
          <IconButton
            icon={ExternalLink}
            label={t('original')}
            onClick={() => void ask('link.open', { url: article.url ?? '' }).catch(() => undefined)}
          />
        )}
        <IconButton
          icon={Quote}
          label={t('copyCitation')}
          onClick={() => void copyCitations([article.id], citationStyle, t('copied'))}
        />
      </div>
      {/* On paper, where nothing can be clicked. */}
      {article.url && (
        <p dir="ltr" className="mt-1 hidden break-all font-sans text-[12.5px] text-muted print:block">
          {article.url}
        </p>
      )}
      {article.tags.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-1 font-sans">
          {article.tags.map((tag) => (
            <TagChip key={tag} name={tag} color={colorOf(labels, tag)} />
          ))}
        </p>
      )}
    </header>
  )
}

/**
 * Each stays on one line as long as it fits there. They follow each other as the article reads, each in the window's language.
 * The dot between two stands before the second, out of sight where that begins a line.
 */
function Facts({ facts }: { facts: string[] }) {
  const { i18n } = useTranslation()
  return (
    <p className="grow overflow-hidden">
      <span className="-ms-[1em] flex flex-wrap">
        {facts.map((fact) => (
          <span key={fact} className="flex before:w-[1em] before:shrink-0 before:text-center before:content-['·']">
            <bdi dir={i18n.dir()}>{fact}</bdi>
          </span>
        ))}
      </span>
    </p>
  )
}
