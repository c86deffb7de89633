import { expect, test } from 'vitest'
import { isWithin, rangeOf, timeScale } from '@/overview/time-scale'

const count = (day: string, articles = 1) => ({ day, articles })

test('a few weeks are counted by day, with the empty days between', () => {
  const { unit, spans } = timeScale([count('2024-02-27', 3), count('2024-03-02')])
  expect(unit).toBe('day')
  expect(spans.map(({ from, articles }) => [from, articles])).toEqual([
    ['2024-02-27', 3],
    ['2024-02-28', 0],
    ['2024-02-29', 0],
    ['2024-03-01', 0],
    ['2024-03-02', 1]
  ])
})

test('longer times are counted by week from Monday on, by month, by year', () => {
  expect(timeScale([count('2024-01-03'), count('2024-12-30')])).toMatchObject({
    unit: 'week',
    spans: { 0: { from: '2024-01-01', until: '2024-01-07', articles: 1 }, length: 53 }
  })
  expect(timeScale([count('2019-01-31'), count('2024-02-10'), count('2024-02-11')])).toMatchObject({
    unit: 'month',
    spans: { 61: { from: '2024-02-01', until: '2024-02-29', articles: 2 }, length: 62 }
  })
  expect(timeScale([count('1921-05-05'), count('2024-02-10')])).toMatchObject({ unit: 'year', spans: { length: 104 } })
})

test('an archive without dates has no timeline', () => {
  expect(timeScale([]).spans).toEqual([])
  expect(timeScale([count('someday')]).spans).toEqual([])
})

test('a stroke over bars is the time from the first to the last of them, whichever was touched first', () => {
  const { spans } = timeScale([count('2019-01-31'), count('2024-02-10')])
  const range = rangeOf(spans, 3, 1)
  expect(range).toEqual({ from: '2019-02-01', until: '2019-04-30' })
  expect(spans.filter((span) => isWithin(span, range)).length).toBe(3)
  expect(rangeOf(spans, -5, 900)).toEqual({ from: '2019-01-01', until: '2024-02-29' })
})
