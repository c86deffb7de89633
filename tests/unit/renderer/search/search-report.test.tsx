import { queryRemarkCodes } from '@shared/query-remark'
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { turnTo } from '@/app/i18n'
import { SearchReport } from '@/search/SearchReport'
import { startAllLanguages } from '../../../support/all-languages'

beforeAll(startAllLanguages)
afterEach(async () => {
  cleanup()
  await turnTo('en')
})

const FOUND = {
  query: 'on:someday',
  total: 0,
  tookMs: 1,
  corrected: null,
  relaxed: false,
  explanation: 'In English.',
  indexing: false
}

test.each(['en', 'ar', 'de'] as const)(
  'what was not understood is told in the language of the window: %s',
  async (language) => {
    await turnTo(language)
    const remarks = queryRemarkCodes.map((code) => ({ code, text: 'on:someday', field: 'on:' }))
    const { container } = render(<SearchReport facts={{ ...FOUND, remarks }} />)
    const shown = container.textContent ?? ''
    expect(shown).not.toMatch(/[{}]|remarks\.|In English/)
    expect(shown.split('on:someday').length).toBeGreaterThan(queryRemarkCodes.length / 2)
    expect(/[\u0600-\u06FF]/.test(shown)).toBe(language === 'ar')
    expect(/gesucht/.test(shown)).toBe(language === 'de')
  }
)
