import type { SaveResult } from '@shared/article'
import { remarkOn } from '@shared/remark'
import { oneLine } from './columns'
import type { Session } from './session'

const WORDS = { new: 'saved      ', 'new-version': 'new version', unchanged: 'unchanged  ' }

/** A line that says `ok` is a promise: it comes after the commit. */
export async function reportSaved(
  { voice, signal }: Session,
  input: string,
  save: () => Promise<SaveResult>
): Promise<void> {
  signal.throwIfAborted()
  try {
    const { articleId, title, status, ...rest } = await save()
    voice.result(
      { ok: true, input, articleId, title, status, ...rest },
      `${WORDS[status]}  ${voice.dim(articleId)}  ${oneLine(title)}`
    )
    const remark = remarkOn(rest)
    if (remark) voice.note(`             ${remark}`)
  } catch (error) {
    signal.throwIfAborted()
    voice.failed({ input }, error)
  }
}
