import type { CapturedPage } from '@shared/captured-page'

/** What should be known of a page that was saved all the same. */
export function remarkOn({ verdict, missing }: CapturedPage): string | null {
  const parts = [verdict, missing.length > 0 ? lost(missing.length) : null].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : null
}

function lost(number: number): string {
  return number === 1 ? '1 part of the page could not be kept.' : `${number} parts of the page could not be kept.`
}
