import type { ChangeKind, TextChange, TextPart } from '@shared/comparison'
import type { ExtractedArticle } from '../types'
import { compareTexts } from './parts'
import { tellingChanges } from './telling-changes'
import { cutWords, isWord } from './words'

export interface Compared {
  changes: TextChange[]
  parts: TextPart[]
  removedWords: number
  addedWords: number
}

type Told = Pick<ExtractedArticle, 'title' | 'standfirst' | 'byline' | 'text' | 'language'>

/** What was edited between two versions of a story: what matters first, then the text word by word. */
export function compareVersions(before: Told, after: Told): Compared {
  const language = after.language ?? before.language
  const parts = compareTexts(before.text, after.text, language)
  const count = (kind: TextPart['kind']): number =>
    parts
      .filter((part) => part.kind === kind && !part.moved)
      .reduce((sum, { text }) => sum + cutWords(text, language).filter(isWord).length, 0)
  return {
    changes: [
      ...field('headline', before.title, after.title),
      ...field('standfirst', before.standfirst, after.standfirst),
      ...field('byline', before.byline.join(', ') || null, after.byline.join(', ') || null),
      ...tellingChanges(before.text, after.text, parts, language)
    ],
    parts,
    removedWords: count('removed'),
    addedWords: count('added')
  }
}

function field(kind: ChangeKind, before: string | null, after: string | null): TextChange[] {
  return before === after ? [] : [{ kind, before, after, context: null }]
}
