import type { Deed, DeedKind } from '@shared/deed'
import type { useTranslation } from 'react-i18next'

type Words = ReturnType<typeof useTranslation<'app'>>['t']

/** Kinds whose sentence counts something. */
const COUNTED: readonly DeedKind[] = ['delete', 'restore', 'tag', 'collect', 'uncollect', 'unmark', 'undoImport']

/** What was done, in the window's language. */
export function deedInWords({ kind, count = 0, name = '', other = '' }: Deed, t: Words): string {
  if (kind === 'told') return name
  return COUNTED.includes(kind) ? t(`deed_${kind}`, { count, name, other }) : t(`deed_${kind}`, { name, other })
}
