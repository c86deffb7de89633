import type { ExportFormat, ExportPreview, ExportSelection } from '@shared/export'
import { useEffect, useState } from 'react'
import { ask, sentence } from '@/app/archive-client'
import { useSettings } from '@/app/settings'

export type Preview =
  | { state: 'making' }
  | { state: 'failed'; reason: string }
  | { state: 'made'; preview: ExportPreview }

/** What an export would write, made anew whenever something about it is chosen. */
export function usePreview(format: ExportFormat, selection: ExportSelection | null): Preview {
  const { citationStyle, wikiLinks, templates } = useSettings().settings.export
  const [preview, setPreview] = useState<Preview>({ state: 'making' })
  // What is chosen compares by what is in it, not by which object it is.
  const asked = selection && JSON.stringify({ format, selection, citationStyle, wikiLinks, templates })
  useEffect(() => {
    if (asked === null) return
    let isWanted = true
    setPreview({ state: 'making' })
    const { templates: _, ...input } = JSON.parse(asked) as Parameters<typeof ask<'export.look'>>[1] & {
      templates: unknown
    }
    ask('export.look', input).then(
      (made) => isWanted && setPreview({ state: 'made', preview: made }),
      (error: unknown) => isWanted && setPreview({ state: 'failed', reason: sentence(error) })
    )
    return () => {
      isWanted = false
    }
  }, [asked])
  return preview
}
