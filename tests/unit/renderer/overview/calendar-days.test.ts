import { expect, test } from 'vitest'
import { calendarYear, dayAway, levelsOf, yearsOf } from '@/overview/calendar-days'

test('a year is written in weeks from Monday on, and every day stands in it once', () => {
  const { weeks, months } = calendarYear(2024)
  expect(weeks[0]?.[0]).toBe('2024-01-01')
  expect(weeks.flat().filter(Boolean)).toHaveLength(366)
  expect(months).toHaveLength(12)
  expect(weeks[months[2]?.week ?? 0]).toContain('2024-03-01')
  // 1 January 2023 was a Sunday.
  expect(calendarYear(2023).weeks[0]).toEqual([null, null, null, null, null, null, '2023-01-01'])
  expect(new Set(calendarYear(2023).weeks.map(({ length }) => length))).toEqual(new Set([7]))
})

test('days are as dark as they stand among the others', () => {
  const level = levelsOf([0, 0, 1, 1, 1, 1, 2, 5, 400])
  expect([0, 1, 2, 5, 400].map(level)).toEqual([0, 1, 3, 3, 4])
  expect(levelsOf([])(0)).toBe(0)
  expect(levelsOf([3, 3, 3])(3)).toBe(1)
})

test('years are those that have days; months and years alone stand in no calendar', () => {
  const count = (day: string) => ({ day, articles: 1 })
  expect(yearsOf([count('1921-05-05'), count('2024-02'), count('2023-02-10')])).toEqual({ first: 1921, last: 2023 })
  expect(yearsOf([])).toBeNull()
})

test('keys stay within the year', () => {
  expect(dayAway('2024-02-28', 1)).toBe('2024-02-29')
  expect(dayAway('2024-12-30', 7)).toBe('2024-12-31')
  expect(dayAway('2024-01-03', -366)).toBe('2024-01-01')
})
