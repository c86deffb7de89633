import type { Renewal } from '@shared/correction'
import { useTranslation } from 'react-i18next'

type Field = Renewal['fields'][number]

/** What extracting one article again would change. */
export function RenewalChanges({ renewal: { fields, removed, added } }: { renewal: Renewal }) {
  const { t } = useTranslation('reader')
  const said = ({ kinds, ...field }: Field, side: 'before' | 'after'): string => {
    const kind = kinds?.[side]
    return (kind ? t(`verdict_${kind}`) : field[side]) ?? '–'
  }
  return (
    <div className="my-2 max-h-60 space-y-1 overflow-y-auto text-[12.5px]">
      {fields.map((field) => (
        <p key={field.field}>
          <span className="font-medium">{t(`field_${field.field}`)}</span>{' '}
          {field.field !== 'order' && (
            <>
              <del dir="auto" className="text-muted">
                {said(field, 'before')}
              </del>{' '}
              <ins dir="auto" className="no-underline">
                {said(field, 'after')}
              </ins>
            </>
          )}
        </p>
      ))}
      <Lines label={t('extractRemoved')} lines={removed} />
      <Lines label={t('extractAdded')} lines={added} />
    </div>
  )
}

function Lines({ label, lines }: { label: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="font-medium">{label}</p>
      {lines.map((line, index) => (
        <p key={`${index}-${line.slice(0, 20)}`} dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}
