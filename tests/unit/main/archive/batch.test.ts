import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../../src/main/archive'
import { savePage, tempArchive } from '../../../support/temp-archive'
import { tempFolder } from '../../../support/temp-folder'
import { parseCsv } from './export/parse-csv'

const about = (name: string, title = `${name} speaks`) => ({
  title,
  paragraphs: [`${name} spoke to the council for three hours.`, 'Nobody disagreed in the end.']
})

async function filled(): Promise<Archive> {
  const archive = await tempArchive()
  await savePage(archive, 'one', about('Edda Thorsen'))
  const later = { capturedAt: '2031-01-01T10:00:00Z' }
  await savePage(archive, 'two', { ...about('Edda Thorsen', 'Thorsen again'), page: later })
  await savePage(archive, 'three', about('Jon Vik', '=SUM(A1) said Jon Vik'))
  return archive
}

describe('a list of terms', () => {
  it('is counted term by term, in order, with the newest article and the source with most', async () => {
    const archive = await filled()
    const counts = await archive.batch.count({ terms: ['Edda Thorsen', 'nobody at all here', '', 'Jon Vik'] })
    expect(counts.map(({ term }) => term)).toEqual(['Edda Thorsen', 'nobody at all here', '', 'Jon Vik'])
    expect(counts[0]).toMatchObject({ match: 'exact', total: 2, similar: 0, topSource: { articles: 2 } })
    expect(counts[0]?.newest?.title).toBe('Thorsen again')
    expect(counts[2]).toMatchObject({ match: 'none', total: 0, newest: null, topSource: null })
    expect(counts[3]).toMatchObject({ match: 'exact', total: 1 })
  })

  it('tells whole matches from partial ones and from forgiven typing errors', async () => {
    const archive = await filled()
    const [similar, corrected, none] = await archive.batch.count({
      terms: ['Edda Zimmermann', 'Edda Thorsne', 'qqqqqq zzzzzz']
    })
    expect(similar).toMatchObject({ match: 'similar', total: 0, similar: 2, newest: null })
    expect(corrected).toMatchObject({ match: 'corrected', total: 2 })
    expect(none).toMatchObject({ match: 'none', total: 0, similar: 0 })
  })

  it('searched exactly wants the very words side by side, whatever operators they hold', async () => {
    const archive = await filled()
    const terms = ['Thorsen Edda', '"Edda Thorsen"', 'Edda OR Vik', '-Edda']
    const counts = await archive.batch.count({ terms, exact: true })
    expect(counts.map(({ total }) => total)).toEqual([0, 2, 0, 2])
  })

  it('can be stopped', async () => {
    const archive = await filled()
    const controller = new AbortController()
    const terms = Array.from({ length: 500 }, (_, n) => `term ${n}`)
    const counting = archive.batch.count(
      { terms },
      { signal: controller.signal, onProgress: ({ done }) => done === 3 && controller.abort() }
    )
    await expect(counting).rejects.toThrow()
  })
})

describe('what a list of terms finds, written down', () => {
  it('is a table of counts, or a line for each article and term', async () => {
    const archive = await filled()
    const to = join(tempFolder(), 'counts.csv')
    const terms = ['Edda Thorsen', 'Edda Zimmermann', 'Vik']
    expect(await archive.batch.write({ terms, what: 'counts', format: 'csv', to })).toMatchObject({ lines: 3 })
    const [head, first, second] = parseCsv(readFileSync(to, 'utf8').replace('\ufeff', ''))
    expect(head?.slice(0, 4)).toEqual(['term', 'total', 'match', 'similar'])
    expect(first?.slice(0, 3)).toEqual(['Edda Thorsen', '2', 'exact'])
    expect(second?.slice(0, 4)).toEqual(['Edda Zimmermann', '0', 'similar', '2'])

    const hits = join(tempFolder(), 'hits.json')
    await archive.batch.write({ terms, what: 'hits', format: 'json', to: hits })
    const lines = JSON.parse(readFileSync(hits, 'utf8')) as { term: string; title: string }[]
    expect(lines.map(({ term }) => term)).toEqual(['Edda Thorsen', 'Edda Thorsen', 'Vik'])
  })

  it('runs nothing in a spreadsheet', async () => {
    const archive = await filled()
    const to = join(tempFolder(), 'hits.csv')
    await archive.batch.write({ terms: ['=1+1', 'Jon Vik'], what: 'hits', format: 'csv', to })
    const rows = parseCsv(readFileSync(to, 'utf8'))
    expect(rows.flat().some((cell) => cell.includes('SUM(A1)'))).toBe(true)
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    const counts = join(tempFolder(), 'counts.csv')
    await archive.batch.write({ terms: ['=1+1', '@cmd'], what: 'counts', format: 'csv', to: counts })
    expect(parseCsv(readFileSync(counts, 'utf8')).map(([term]) => term)).toEqual(['term', "'=1+1", "'@cmd"])
  })

  it('replaces nothing unasked, and leaves nothing half-written', async () => {
    const archive = await filled()
    const folder = tempFolder()
    const to = join(folder, 'there.csv')
    writeFileSync(to, 'mine')
    const request = { terms: ['Vik'], what: 'hits' as const, format: 'csv' as const, to }
    await expect(archive.batch.write(request)).rejects.toMatchObject({ code: 'exists' })
    expect(readFileSync(to, 'utf8')).toBe('mine')
    const gone = join(folder, 'stopped.csv')
    const stopped = archive.batch.write({ ...request, to: gone }, { signal: AbortSignal.abort() })
    await expect(stopped).rejects.toThrow()
    expect(existsSync(gone)).toBe(false)
  })
})
