import type { SaveResult } from './article'

/** What should be known of a page that was saved all the same. */
export function remarkOn({
  verdict,
  missing,
  shown,
  profile
}: Pick<SaveResult, 'verdict' | 'missing' | 'shown' | 'profile'>): string | null {
  const parts = [
    verdict,
    shown ? null : 'It was kept; the article goes on showing what it showed before.',
    missing > 0 ? lost(missing) : null,
    profile ? `Saved while signed in to ${profile}: this copy may hold private data.` : null
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : null
}

function lost(number: number): string {
  return number === 1 ? '1 part of the page could not be kept.' : `${number} parts of the page could not be kept.`
}
