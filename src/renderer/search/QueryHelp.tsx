import { CircleHelp } from 'lucide-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import { Popover } from '@/ui/Popover'

/** What is typed, and the name of what it does. */
const EXAMPLES = [
  ['"peace talks"', 'phrase'],
  ['harbour -football', 'not'],
  ['ferry OR boat', 'or'],
  ['(ferry OR boat) storm', 'group'],
  ['water NEAR/5 supply', 'near'],
  ['harbo*', 'prefix'],
  ['title:harbour', 'title'],
  ['byline:thorsen', 'byline'],
  ['source:post', 'source'],
  ['tag:"arms trade"', 'tag'],
  ['collection:Elections', 'collection'],
  ['caption:bridge', 'caption'],
  ['note:check', 'note'],
  ['lang:ar', 'lang'],
  ['before:2024-03', 'before'],
  ['after:2023', 'after'],
  ['since:2024-03 until:2024-05', 'since'],
  ['on:2024-03-05', 'on'],
  ['on:2024-W11', 'stretch'],
  ['on:last week', 'spoken'],
  ['saved:2025', 'saved'],
  ['has:image', 'has']
] as const

/** The query language by example; one that is clicked is searched. */
export const QueryHelp = memo(function QueryHelp({ onExample }: { onExample: (query: string) => void }) {
  const { t } = useTranslation('search')
  const [open, setOpen] = useState(false)
  const choose = (query: string): void => {
    setOpen(false)
    onExample(query)
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('help')}
      align="end"
      className="max-h-[70vh] w-96 max-w-[calc(100vw-1rem)] overflow-y-auto"
      trigger={<IconButton icon={CircleHelp} label={t('help')} className="size-6" />}
    >
      <p className="px-1 pb-2 text-muted">{t('helpText')}</p>
      <ul>
        {EXAMPLES.map(([query, meaning]) => (
          <li key={query}>
            <button
              type="button"
              onClick={() => choose(query)}
              className="flex w-full items-baseline gap-3 rounded-md px-1 py-1 text-start hover:bg-hover"
            >
              <code dir="ltr" className="w-40 shrink-0 truncate text-start text-[12.5px] text-accent-strong">
                {query}
              </code>
              <span className="text-[12.5px]">{t(`examples.${meaning}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  )
})
