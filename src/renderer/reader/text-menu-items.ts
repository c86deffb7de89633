import type { Article } from '@shared/article'
import type { WindowCommand } from '@shared/contract'
import type { CitationStyle } from '@shared/export'
import { type Highlight, type HighlightColor, highlightColor } from '@shared/highlight'
import type { TFunction } from 'i18next'
import { Copy, Highlighter, Link, MessageSquareText, Quote, Search, Trash2, ZoomIn } from 'lucide-react'
import type { Actions } from '@/app/actions'
import { ask, invoke } from '@/app/archive-client'
import { tellFailure } from '@/app/changes'
import { copyPicture, copyText } from '@/app/copy'
import { keysOf } from '@/app/keyboard'
import { MAC } from '@/app/platform'
import type { MenuItem } from '@/ui/menu-items'
import { copyPassage } from './marks/copy-passage'
import { anchorOf, type Span } from './marks/locate'
import type { MarkChanges } from './marks/mark-changes'
import type { TextMap } from './marks/text-map'

/** What the menu was opened on. */
export interface MenuTarget {
  /** What is selected there. */
  span: Span | null
  mark: Highlight | null
  link: string | null
  picture: HTMLImageElement | null
}

interface Parts {
  article: Article
  target: MenuTarget
  map: TextMap | null
  changes: MarkChanges
  actions: Actions
  style: CitationStyle
  onWrite: (id: string) => void
  onEnlarge: (picture: string) => void
  t: TFunction<'reader'>
}

/** What can be done there, the nearest first; where nothing in particular is, what can be done with the article. */
export function textMenuItems(parts: Parts): MenuItem[] {
  const { span, mark, link, picture } = parts.target
  const groups = [
    span ? ofPassage(parts, span) : mark ? ofMark(parts, mark) : [],
    link ? ofLink(parts, link) : [],
    picture ? ofPicture(parts, picture) : []
  ].filter((group) => group.length > 0)
  const shown = groups.length > 0 ? groups : [ofArticle(parts)]
  return shown.flatMap((group, index): MenuItem[] => (index > 0 ? [{ kind: 'line' }, ...group] : group))
}

function ofPassage({ article, map, changes, actions, style, onWrite, t }: Parts, span: Span): MenuItem[] {
  const text = map?.text ?? ''
  const words = text.slice(span.from, span.to)
  const mark = (color: HighlightColor): Promise<string | null> => {
    document.getSelection()?.removeAllRanges()
    return changes.add(anchorOf(text, span), color)
  }
  return [
    colors(t('menu.mark'), null, t, (color) => void mark(color)),
    {
      label: t('menu.note'),
      icon: MessageSquareText,
      onSelect: () => void mark('yellow').then((id) => id !== null && onWrite(id))
    },
    { kind: 'line' },
    ...copies(article, words, style, t),
    ...(isSearched(words)
      ? [
          {
            label: t('menu.search', { words: words.trim() }),
            icon: Search,
            onSelect: () => actions.search(`"${words.trim().replaceAll('"', '')}"`)
          }
        ]
      : [])
  ]
}

/** A name or a term, not a paragraph. */
function isSearched(words: string): boolean {
  return words.trim().length <= 60 && !words.includes('\n')
}

function ofMark({ article, changes, style, onWrite, t }: Parts, { id, color, quote }: Highlight): MenuItem[] {
  return [
    colors(t('menu.color'), color, t, (next) => changes.recolor(id, next)),
    { label: t('menu.note'), icon: MessageSquareText, onSelect: () => onWrite(id) },
    { kind: 'line' },
    ...copies(article, quote, style, t),
    { kind: 'line' },
    { label: t('menu.unmark'), icon: Trash2, dangerous: true, onSelect: () => changes.remove(id) }
  ]
}

function colors(
  label: string,
  now: HighlightColor | null,
  t: TFunction<'reader'>,
  choose: (color: HighlightColor) => void
): MenuItem {
  const items = highlightColor.options.map((color) => ({
    label: t(`marks.${color}`),
    dot: `var(--c-mark-${color}-strong)`,
    ...(now === null ? {} : { checked: color === now }),
    onSelect: () => choose(color)
  }))
  return { kind: 'submenu', label, icon: Highlighter, items }
}

function copies(article: Article, words: string, style: CitationStyle, t: TFunction<'reader'>): MenuItem[] {
  return [
    {
      label: t('menu.copy'),
      icon: Copy,
      keys: MAC ? '⌘C' : 'Ctrl+C',
      onSelect: () => void copyPassage(article, words, null, t)
    },
    { label: t('menu.cite'), icon: Quote, onSelect: () => void copyPassage(article, words, style, t) }
  ]
}

function ofLink({ actions, t }: Parts, url: string): MenuItem[] {
  return [
    { label: t('menu.openLink'), onSelect: () => void ask('link.open', { url }).catch(tellFailure) },
    { label: t('menu.copyLink'), icon: Link, onSelect: () => void copyText(url, t('menu.linkCopied')) },
    { label: t('menu.saveLink'), disabled: !/^https?:/i.test(url), onSelect: () => actions.save({ url }) }
  ]
}

function ofPicture({ onEnlarge, t }: Parts, picture: HTMLImageElement): MenuItem[] {
  const sha256 = picture.src.split('/').at(-1) ?? ''
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? ''
  return [
    { label: t('menu.enlarge'), icon: ZoomIn, keys: keyOf('zoom-picture'), onSelect: () => onEnlarge(sha256) },
    { label: t('menu.copyPicture'), icon: Copy, onSelect: () => void copyPicture(picture, t('menu.pictureCopied')) },
    {
      label: t('menu.copyCaption'),
      disabled: caption === '',
      onSelect: () => void copyText(caption, t('menu.captionCopied'))
    }
  ]
}

function ofArticle({ t }: Parts): MenuItem[] {
  const command = (label: string, asked: WindowCommand): MenuItem => ({
    label,
    keys: keyOf(asked),
    onSelect: () => invoke(asked)
  })
  return [
    command(t('menu.markSentence'), 'highlight'),
    command(t('menu.find'), 'find-in-article'),
    command(t('menu.aloud'), 'read-aloud'),
    command(t('menu.print'), 'print')
  ]
}

function keyOf(command: WindowCommand): string {
  return keysOf(command, MAC)[0] ?? ''
}
