import { useTranslation } from 'react-i18next'
import type { Some } from './use-show-some'

interface ShowMoreProps {
  some: Pick<Some<unknown>, 'more' | 'all' | 'toggle'>
}

/** Under a list that is cut short. */
export function ShowMore({ some }: ShowMoreProps) {
  return some.more === 0 ? null : <More some={some} />
}

function More({ some }: ShowMoreProps) {
  const { t } = useTranslation('ui')
  return (
    <button
      type="button"
      onClick={some.toggle}
      className="h-7 rounded-md px-2 text-start text-[12.5px] text-accent-strong hover:bg-hover"
    >
      {some.all ? t('fewer') : t('more', { count: some.more })}
    </button>
  )
}
