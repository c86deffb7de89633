// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { MarkList } from '@/reader/marks/MarkList'
import { TooltipProvider } from '@/ui/Tooltip'

beforeAll(startLanguage)
afterEach(cleanup)

const nothing = () => undefined
const MARK = { id: 'm', quote: 'مرفأ قديم', color: 'yellow', note: null, prefix: '', suffix: '', start: 0, end: 9 }

test('a marked passage, its colour and its note stand as the article reads, whatever the window does', () => {
  render(
    <TooltipProvider>
      <MarkList
        marks={{ placed: [{ mark: MARK, span: null }], rangeOf: () => null } as never}
        changes={{ note: nothing, remove: nothing } as never}
        direction="rtl"
        writing={null}
        onShow={nothing}
      />
    </TooltipProvider>
  )
  const item = screen.getByRole('listitem')
  expect(item.getAttribute('dir')).toBe('rtl')
  expect(
    screen
      .getByText(/not in the text/)
      .closest('[dir]')
      ?.getAttribute('dir')
  ).toBe('ltr')
})
