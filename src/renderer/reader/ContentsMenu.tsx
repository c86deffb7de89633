import { ListTree } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '@/app/use-command'
import { cn } from '@/ui/class-names'
import { IconButton } from '@/ui/IconButton'
import { Popover } from '@/ui/Popover'
import { type Heading, headingAt, headingsOf } from './contents'

interface ContentsMenuProps {
  body: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  /** What stands in the body; other headings come with it. */
  content: string
  language: string | null
  direction: 'ltr' | 'rtl'
}

const MARGIN = 24

/** The headings of a long read, and the way to each. */
export function ContentsMenu({ body, scroller, content, language, direction }: ContentsMenuProps) {
  const { t } = useTranslation('reader')
  const [headings, setHeadings] = useState<Heading[]>([])
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  useEffect(() => setHeadings(body.current ? headingsOf(body.current) : []), [body, content])
  const show = (wanted: boolean): void => {
    const tops = headings.map(({ element }) => element.getBoundingClientRect().top)
    if (wanted) setAt(headingAt(tops, (scroller.current?.getBoundingClientRect().top ?? 0) + MARGIN + 8))
    setOpen(wanted)
  }
  useCommand('contents', () => headings.length > 0 && show(!open))
  if (headings.length === 0) return null
  const go = ({ element }: Heading): void => {
    setOpen(false)
    const box = scroller.current
    if (!box) return
    box.scrollBy({ top: element.getBoundingClientRect().top - box.getBoundingClientRect().top - MARGIN })
    box.focus({ preventScroll: true })
  }
  return (
    <Popover
      open={open}
      onOpenChange={show}
      label={t('contents')}
      align="end"
      trigger={<IconButton icon={ListTree} label={t('contents')} keys="O" />}
      className="max-h-[min(28rem,70vh)] w-80 overflow-y-auto p-2"
    >
      <nav aria-label={t('contents')}>
        <ol lang={language ?? undefined} dir={direction}>
          {headings.map((heading, index) => (
            <li key={`${index}-${heading.text.slice(0, 30)}`}>
              <button
                type="button"
                aria-current={index === at ? 'location' : undefined}
                onClick={() => go(heading)}
                style={{ paddingInlineStart: 8 + heading.depth * 16 }}
                className={cn(
                  'block w-full rounded-md py-1.5 pe-2 text-start leading-snug hover:bg-hover',
                  heading.depth > 0 && 'text-[12.5px] text-muted',
                  index === at && 'bg-accent-soft font-medium text-ink'
                )}
              >
                {heading.text}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </Popover>
  )
}
