import { expect, test } from 'vitest'
import { namedSpans } from '@/overview/ticks'
import { timeScale } from '@/overview/time-scale'

const scaleOf = (from: string, until: string) =>
  timeScale([
    { day: from, articles: 1 },
    { day: until, articles: 1 }
  ])
const names = (from: string, until: string, most: number) =>
  namedSpans(scaleOf(from, until), most).map((span) => span.from)

test('as many bars are named as have room, at round places', () => {
  expect(names('2001-05-05', '2024-02-10', 40)).toHaveLength(24)
  expect(names('2001-05-05', '2024-02-10', 6)).toEqual(['2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01'])
  expect(names('2019-06-30', '2022-02-10', 6)).toEqual([
    '2019-07-01',
    '2020-01-01',
    '2020-07-01',
    '2021-01-01',
    '2021-07-01',
    '2022-01-01'
  ])
})

test('weeks are named where a month begins, days one by one or by weeks', () => {
  expect(names('2024-01-03', '2024-12-30', 12)).toHaveLength(12)
  expect(names('2024-01-03', '2024-12-30', 4).map((day) => day.slice(5, 7))).toEqual(['01', '04', '07', '10'])
  expect(names('2024-02-27', '2024-03-27', 5)).toEqual([
    '2024-02-27',
    '2024-03-05',
    '2024-03-12',
    '2024-03-19',
    '2024-03-26'
  ])
})

test('nothing is named where there is nothing, and one bar where there is hardly room', () => {
  expect(namedSpans({ unit: 'day', spans: [] }, 5)).toEqual([])
  expect(names('2001-05-05', '2024-02-10', 0)).toHaveLength(1)
})
