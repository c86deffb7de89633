import { expect, test } from 'vitest'
import { formatApart } from '@/app/format'

const at = (...local: [number, number, number, number, number]): string => new Date(...local).toISOString()

test('moments are told by what tells them apart, and no more', () => {
  const morning = at(2024, 9, 8, 10, 30)
  const evening = at(2024, 9, 8, 18, 5)
  expect(formatApart([evening, morning], 'en-GB')).toEqual(['18:05', '10:30'])
  expect(formatApart([at(2024, 9, 9, 17, 0), morning], 'en-GB')).toEqual(['9 Oct', '8 Oct'])
  expect(formatApart([at(2024, 9, 9, 17, 0), evening, morning], 'en-GB')).toEqual([
    '9 Oct, 17:00',
    '8 Oct, 18:05',
    '8 Oct, 10:30'
  ])
  expect(formatApart([at(2025, 9, 8, 10, 30), morning], 'de')).toEqual(['8.10.2025', '8.10.2024'])
})

test('one moment alone is a day; what is no moment stays as it is', () => {
  expect(formatApart([at(2024, 9, 8, 10, 30)], 'en-GB')).toEqual(['8 Oct'])
  expect(formatApart(['once', 'twice'], 'en')).toEqual(['once', 'twice'])
})
