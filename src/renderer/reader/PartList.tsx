import type { Direction } from '@shared/article'
import type { Part } from './correction-edits'

interface PartListProps {
  label: string
  hint?: string
  parts: Part[]
  direction: Direction
  /** What a part without words is called. */
  unnamed: string
  onChange(parts: Part[]): void
}

/** Lines or pictures with a tick each: in the article or not. */
export function PartList({ label, hint, parts, direction, unnamed, onChange }: PartListProps) {
  if (parts.length === 0) return null
  const toggle = (at: number): void =>
    onChange(parts.map((part, index) => (index === at ? { ...part, kept: !part.kept } : part)))
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      {hint && <p className="text-[12.5px] text-muted">{hint}</p>}
      <ul dir={direction} className="mt-1 max-h-72 overflow-y-auto rounded-md border border-line">
        {parts.map((part, index) => (
          <li key={`${index}-${part.key.slice(0, 40)}`} className="border-line border-b last:border-b-0">
            <label className="flex cursor-pointer items-start gap-2 px-2.5 py-1.5 hover:bg-hover">
              <input
                type="checkbox"
                className="mt-1 accent-accent"
                checked={part.kept}
                onChange={() => toggle(index)}
              />
              <PartPicture sha256={part.key} />
              <span dir="auto" className={part.kept ? '' : 'text-muted line-through'}>
                {part.label || unnamed}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** Only what is stored has a picture. */
function PartPicture({ sha256 }: { sha256: string }) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  return <img src={`cuttings://blob/${sha256}`} alt="" className="h-10 w-14 shrink-0 rounded object-cover" />
}
