import type { HighlightEntry } from '@shared/highlight'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { formatDay } from '@/app/format'
import { ContextMenu } from '@/ui/ContextMenu'
import { useEntryMenu } from './use-entry-menu'

/** One marked passage with its note and where it stands; its menu changes it there. */
export function Entry({ entry }: { entry: HighlightEntry }) {
  const { t, i18n } = useTranslation('highlights')
  const actions = useActions()
  const menu = useEntryMenu(entry)
  const facts = [entry.title, entry.siteName, formatDay(entry.publishedAt, i18n.language)].filter(Boolean)
  return (
    <li className="border-b border-line [contain-intrinsic-size:auto_96px] [content-visibility:auto]">
      <ContextMenu items={menu}>
        <button
          type="button"
          data-entry
          onClick={() => actions.show(entry.articleId, { highlight: entry.id })}
          className="flex w-full gap-3 px-4 py-2.5 text-start outline-offset-[-2px] hover:bg-side"
        >
          <span
            className="block min-w-0 grow border-s-4 ps-3"
            style={{ borderColor: `var(--c-mark-${entry.color}-strong)` }}
          >
            <span className="sr-only">{t(entry.color)}: </span>
            <span
              lang={entry.language ?? undefined}
              dir={entry.direction}
              className="line-clamp-4 text-[14px] leading-5"
            >
              {entry.quote}
            </span>
            {entry.note && (
              <span dir="auto" className="mt-1 line-clamp-3 text-[12.5px] text-muted italic">
                {entry.note}
              </span>
            )}
            <span dir={entry.direction} className="mt-1 block truncate text-[12px] text-muted">
              {facts.map((fact, index) => (
                <Fragment key={fact}>
                  {index > 0 && ' · '}
                  <bdi>{fact}</bdi>
                </Fragment>
              ))}
            </span>
          </span>
        </button>
      </ContextMenu>
    </li>
  )
}
