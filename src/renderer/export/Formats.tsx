import type { ExportFormat } from '@shared/export'
import { useTranslation } from 'react-i18next'
import { cn } from '@/ui/class-names'

/** By what the user wants to do with them. */
const GROUPS: { name: 'read' | 'work' | 'cite' | 'keep'; formats: ExportFormat[] }[] = [
  { name: 'read', formats: ['pdf', 'html', 'site', 'epub', 'docx', 'text'] },
  { name: 'work', formats: ['markdown', 'csv', 'json', 'jsonl'] },
  { name: 'cite', formats: ['citations', 'bibtex', 'ris', 'csl-json'] },
  { name: 'keep', formats: ['bundle', 'wacz', 'warc', 'mhtml', 'pdf-original'] }
]

export function Formats({ value, onChange }: { value: ExportFormat; onChange(format: ExportFormat): void }) {
  const { t } = useTranslation('export')
  return (
    <div className="space-y-4">
      {GROUPS.map(({ name, formats }) => (
        <fieldset key={name}>
          <legend className="mb-1.5 text-[12px] font-semibold text-muted">{t(name)}</legend>
          <div className="grid gap-2 sm:grid-cols-2 md:grid-cols-1">
            {formats.map((format) => (
              <Format key={format} format={format} checked={format === value} onChoose={() => onChange(format)} />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}

function Format({ format, checked, onChoose }: { format: ExportFormat; checked: boolean; onChoose(): void }) {
  const { t } = useTranslation('export')
  return (
    <label
      className={cn(
        'flex items-start gap-2.5 rounded-lg border px-3 py-2',
        checked ? 'border-accent bg-accent-soft' : 'border-line hover:bg-hover'
      )}
    >
      <input
        type="radio"
        name="format"
        className="mt-1 size-3.5 shrink-0 accent-accent"
        checked={checked}
        onChange={onChoose}
      />
      <span>
        <span className="block font-medium">{t(format)}</span>
        <span className="text-[12px] text-muted">{t(`${format}Text`)}</span>
      </span>
    </label>
  )
}
