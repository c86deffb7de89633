import 'uplot/dist/uPlot.min.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import UPlot from 'uplot'
import { formatNumber } from '@/app/format'
import { spanName } from './span-name'
import { namedSpans } from './ticks'
import { isWithin, type Range, rangeOf, type Span, type TimeScale, timeOf } from './time-scale'
import { useThemeName } from './use-theme-name'

export interface TimelineProps {
  scale: TimeScale
  range: Range | null
  onRange: (range: Range) => void
}

const HEIGHT = 172

/** Articles over time. A stroke over bars narrows to their time; the numbers stand in a table below, too. */
export function Timeline({ scale, range, onRange }: TimelineProps) {
  const { t, i18n } = useTranslation('overview')
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<UPlot | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const theme = useThemeName()
  const choose = useRef(onRange)
  choose.current = onRange
  const { language } = i18n
  const isRtl = i18n.dir() === 'rtl'

  useEffect(() => {
    const element = box.current
    if (!element) return
    const made = new UPlot(
      options({ scale, language, isRtl, width: element.clientWidth, onPoint: setPointed, onRange: choose }),
      dataOf(scale, null),
      element
    )
    plot.current = made
    const watch = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }))
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.destroy()
      plot.current = null
    }
    // Another theme has other colours.
  }, [scale, language, isRtl, theme])
  useEffect(() => plot.current?.setData(dataOf(scale, range)), [scale, range, language, isRtl, theme])

  const span = pointed === null ? undefined : scale.spans[pointed]
  return (
    <div>
      <p aria-hidden className="h-5 text-[12px] text-muted">
        {span
          ? t('pointed', {
              time: spanName(span, scale.unit, language),
              count: span.articles,
              shown: formatNumber(span.articles, language)
            })
          : t('stroke')}
      </p>
      <div ref={box} aria-hidden dir="ltr" className="overview-timeline" style={{ height: HEIGHT }} />
    </div>
  )
}

/** The middles of the times, where their bars and names stand; the bars of the chosen time; the others. */
function dataOf({ spans }: TimeScale, range: Range | null): UPlot.AlignedData {
  return [
    spans.map(middleOf),
    spans.map((span) => (isWithin(span, range) ? span.articles : null)),
    spans.map((span) => (isWithin(span, range) ? null : span.articles))
  ]
}

interface Given {
  scale: TimeScale
  language: string
  isRtl: boolean
  width: number
  onPoint: (index: number | null) => void
  onRange: { current: (range: Range) => void }
}

function options({ scale, language, isRtl, width, onPoint, onRange }: Given): UPlot.Options {
  const color = (name: string) => (): string =>
    getComputedStyle(document.documentElement).getPropertyValue(`--c-${name}`).trim()
  const bars = UPlot.paths.bars?.({ size: [0.86, 48], radius: 0.08 })
  const series = (name: string): UPlot.Series => ({
    fill: color(name),
    stroke: color(name),
    width: 0,
    points: { show: false },
    ...(bars ? { paths: bars } : {})
  })
  const axis = { stroke: color('muted'), font: '11px system-ui, sans-serif', ticks: { show: false } }
  const last = scale.spans.at(-1)
  const first = scale.spans[0]
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1_000), 'Etc/UTC'),
    // The last name of a time reaches beyond its bar.
    padding: isRtl ? [8, 4, 0, 28] : [8, 28, 0, 4],
    cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
    scales: {
      x: {
        dir: isRtl ? -1 : 1,
        range: () => [timeOf(first?.from ?? '') / 1_000, timeOf(last?.until ?? '') / 1_000 + 86_400]
      },
      y: { range: (_, _least, most) => [0, Math.max(1, most) * 1.08] }
    },
    axes: [
      {
        ...axis,
        size: 24,
        grid: { show: false },
        splits: (made) => namedSpans(scale, made.bbox.width / devicePixelRatio / NAME_WIDTH[scale.unit]).map(middleOf),
        values: (_, middles) => middles.map((middle) => tickName(middle, scale, language))
      },
      {
        ...axis,
        side: isRtl ? 1 : 3,
        size: 42,
        grid: { stroke: color('line'), width: 1 },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000],
        values: (_, ticks) => ticks.map((tick) => formatNumber(tick, language))
      }
    ],
    series: [{}, series('accent'), series('line-strong')],
    hooks: {
      setCursor: [
        (made) => {
          const { left = -1 } = made.cursor
          onPoint(left < 0 ? null : barAtTime(scale, made.posToVal(left, 'x')))
        }
      ],
      setSelect: [
        (made) => {
          const { left, width: wide } = made.select
          if (wide < 1) return
          const bar = (at: number): number => barAtTime(scale, made.posToVal(at, 'x'))
          const range = rangeOf(scale.spans, bar(left), bar(left + wide))
          made.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
          if (range) onRange.current(range)
        }
      ],
      ready: [
        (made) => {
          // A click is a stroke over one bar.
          made.over.addEventListener('click', () => {
            const { left } = made.cursor
            const bar = left === undefined || left < 0 ? -1 : barAtTime(scale, made.posToVal(left, 'x'))
            const range = bar < 0 ? null : rangeOf(scale.spans, bar, bar)
            if (range) onRange.current(range)
          })
        }
      ]
    }
  }
}

function barAtTime({ spans }: TimeScale, seconds: number): number {
  const next = spans.findIndex(({ from }) => timeOf(from) / 1_000 > seconds)
  return Math.max(0, (next < 0 ? spans.length : next) - 1)
}

const STYLES: Record<TimeScale['unit'], Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  week: { month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' }
}

/** So much room a name takes. */
const NAME_WIDTH: Record<TimeScale['unit'], number> = { day: 92, week: 72, month: 72, year: 44 }

/** Names stand in the middle of their bars. */
function middleOf({ from, until }: Span): number {
  return (timeOf(from) + timeOf(until) + 86_400_000) / 2_000
}

/** Written out: “Feb 25” might be a day or a year. */
function tickName(seconds: number, { unit }: TimeScale, language: string): string {
  return new Intl.DateTimeFormat(language, { ...STYLES[unit], timeZone: 'UTC' }).format(seconds * 1_000)
}
