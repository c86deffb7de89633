import { expect, it } from 'vitest'
import { stopwatch } from '../../../../src/main/capture/stopwatch'

it('tells how long each part took', () => {
  const times = [0, 810, 1_360]
  const watch = stopwatch(() => times.shift() ?? 0)
  watch.lap('loading')
  watch.lap('resting')
  expect(watch.told()).toBe('Time: loading 0.81 s, resting 0.55 s.')
})

it('takes what a part has waited for out of that part', () => {
  const times = [0, 900, 1_000]
  const watch = stopwatch(() => times.shift() ?? 0)
  watch.split('waiting', 400)
  watch.lap('scrolling')
  expect(watch.told()).toBe('Time: waiting 0.40 s, scrolling 0.60 s.')
})
