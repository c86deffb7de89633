import type { Page } from '@playwright/test'
import { ask, expect } from '../e2e/cuttings'

/** How a window is dressed: light or dark, in a language and so a direction, wide or narrow, its text at a size. */
export interface Look {
  theme: 'light' | 'dark'
  language: 'en' | 'ar' | 'de'
  width: 1_000 | 1_600
  scale?: number
}

const both = <T, U>(ones: readonly T[], others: readonly U[]): [T, U][] =>
  ones.flatMap((one) => others.map((other): [T, U] => [one, other]))

/** German has the longest words, which matter most where there is least room. */
export const LOOKS: readonly Look[] = [
  ...both(both(['light', 'dark'] as const, ['en', 'ar'] as const), [1_000, 1_600] as const).map(
    ([[theme, language], width]): Look => ({ theme, language, width })
  ),
  { theme: 'light', language: 'de', width: 1_000 },
  { theme: 'dark', language: 'de', width: 1_600 },
  { theme: 'light', language: 'en', width: 1_600, scale: 2 },
  { theme: 'dark', language: 'ar', width: 1_600, scale: 2 }
]

export function nameOf({ theme, language, width, scale = 1 }: Look): string {
  return [theme, language, width, ...(scale === 1 ? [] : [`text-${scale * 100}`])].join('-')
}

export async function dress(page: Page, { theme, language, width, scale = 1 }: Look): Promise<void> {
  await page.setViewportSize({ width, height: Math.round(width * 0.64) })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await ask(page, 'settings.change', { theme, language, scale })
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
