import { type CitationStyle, citationStyle } from '@shared/export'
import { useTranslation } from 'react-i18next'
import { Select } from '@/ui/Select'

/** How the list of references is written. */
export function CitationStyles({ value, onChange }: { value: CitationStyle; onChange(style: CitationStyle): void }) {
  const { t } = useTranslation('export')
  const options = citationStyle.options.map((style) => ({ value: style, label: t(style) }))
  return (
    <div className="flex items-center gap-3">
      <span aria-hidden>{t('style')}</span>
      <Select label={t('style')} value={value} options={options} onChange={onChange} className="w-44" />
    </div>
  )
}
