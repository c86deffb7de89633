import type { ErrorCode } from '@shared/errors'
import type { TaskItem } from '@shared/task'
import i18next from 'i18next'

/** What should be known of an input that was saved all the same, in the window's language. */
export function remarkInWords({ remark, verdictKind, lacks, waitsFor, state }: TaskItem): string | null {
  if (state === 'waiting' && waitsFor) return waitingInWords(waitsFor)
  if (!remark || !lacks || i18next.language === 'en') return remark
  const say = (key: string, given = {}): string => i18next.t(key, { ns: 'capture', ...given })
  const parts = [
    verdictKind && i18next.t(`verdict_${verdictKind}`, { ns: 'reader' }),
    !lacks.shown && say('remarkKept'),
    lacks.missing > 0 && say('remarkLost', { count: lacks.missing }),
    lacks.profile && say('remarkProfile', { profile: lacks.profile })
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : remark
}

/** Why a link waits although it was its turn. */
function waitingInWords(code: ErrorCode): string {
  const key = code === 'unreachable' || code === 'not-a-page' ? `waits_${code}` : 'waits'
  return i18next.t(key, { ns: 'capture' })
}
