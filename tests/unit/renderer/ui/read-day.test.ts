import { expect, test } from 'vitest'
import { readDay } from '@/ui/read-day'

test('a day is read as it is stored, in any digits', () => {
  expect(readDay('2024-03-05', 'first')).toEqual({ day: '2024-03-05' })
  expect(readDay(' 2024/3/5 ', 'first')).toEqual({ day: '2024-03-05' })
  expect(readDay('٢٠٢٤-٠٣-٠٥', 'last')).toEqual({ day: '2024-03-05' })
  expect(readDay('۲۰۲۴-۱۲-۳۱', 'last')).toEqual({ day: '2024-12-31' })
})

test('a month or a year stands for its first or its last day', () => {
  expect(readDay('2024', 'first')).toEqual({ day: '2024-01-01' })
  expect(readDay('2024', 'last')).toEqual({ day: '2024-12-31' })
  expect(readDay('2024-2', 'last')).toEqual({ day: '2024-02-29' })
})

test('nothing is no day, and what no calendar has cannot be used', () => {
  expect(readDay('  ', 'first')).toEqual({ day: null })
  for (const wrong of ['2024-13', '2023-02-29', '2024-00-01', 'March', '5.3.2024', '202']) {
    expect(readDay(wrong, 'first')).toBeNull()
  }
})
