import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const U = 'https://herald.example'

/** What waits after a table was brought in, and what the ledger says of each row. */
async function broughtIn(content: string | Buffer, name = 'table.csv') {
  const archive = await tempArchive()
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  const { ledger, id, format } = await archive.import.run({ path })
  const waiting = await archive.import.waiting({ id: id ?? '' })
  return { format, waiting, reasons: ledger.map(({ reason }) => reason), titles: ledger.map(({ title }) => title) }
}

const days = (dates: (string | null | undefined)[]): (string | null)[] =>
  dates.map((each) => each?.slice(0, 10) ?? null)

async function savedOn(dates: string[]) {
  const rows = dates.map((date, n) => `T${n},${U}/${n},"${date}"`)
  const { waiting, reasons } = await broughtIn(`title,url,date added\n${rows.join('\n')}\n`)
  return { days: days(waiting.map(({ savedAt }) => savedAt)), reasons }
}

const UNSURE = /could mean two days or is no date/

describe('dates in a table', () => {
  test.each<[string, string[], (string | null)[]]>([
    [
      'the month first, as one row tells',
      ['2/3/24', '12/25/23', '1/2/2024'],
      ['2024-02-03', '2023-12-25', '2024-01-02']
    ],
    ['the day first, as one row tells', ['2/3/24', '25/12/23'], ['2024-03-02', '2023-12-25']],
    ['between dots', ['2.3.24', '1.2.1999'], ['2024-03-02', '1999-02-01']],
    ['with halves of the day', ['13/2/2024 9:30 PM', '1/2/2024 12:05 am'], ['2024-02-13', '2024-02-01']],
    ['the same number twice', ['3/3/24'], ['2024-03-03']],
    ['days since 1900', ['45321', '45321.5', '45321,25'], ['2024-01-30', '2024-01-30', '2024-01-30']],
    ['seconds in whole numbers', ['1700000000', '1.700.000.000', '1.700000000E+09'], Array(3).fill('2023-11-14')]
  ])('%s', async (_, dates, expected) => {
    const found = await savedOn(dates)
    expect(found.days).toEqual(expected)
    for (const reason of found.reasons) expect(reason).not.toMatch(UNSURE)
  })

  test.each<[string, string[]]>([
    ['nothing tells which is the month', ['2/3/24', '1/2/24']],
    ['rows of both orders', ['2/3/24', '25/12/23', '12/25/23']],
    ['a spreadsheet kept two digits of ten', ['1.7E+09']],
    ['a year alone', ['2021']],
    ['no date', ['yesterday']]
  ])('is left out and told where there is %s', async (_, dates) => {
    const { days: found, reasons } = await savedOn(dates)
    expect(found[0]).toBeNull()
    expect(reasons[0]).toMatch(UNSURE)
  })

  test('the order of one column says nothing of another', async () => {
    const { waiting } = await broughtIn(`url,printed,saved\n${U}/a,25/12/2023,1/2/2024\n`)
    expect(waiting[0]?.savedAt).toBeNull()
  })
})

describe('a table of links', () => {
  test('in another language has its columns told by their names', async () => {
    const { format, waiting } = await broughtIn(
      Buffer.from(
        `Überschrift;Adresse;Datum;Schlagwörter;Ordner;Notiz\r\nEins;${U}/1;02.03.2024;Öl, Gas;Wahl/2024;Lesen\r\n`,
        'latin1'
      )
    )
    expect(format).toBe('csv')
    expect(waiting).toMatchObject([
      {
        url: `${U}/1`,
        tags: ['Öl', 'Gas'],
        collections: ['Wahl/2024'],
        note: 'Lesen',
        savedAt: '2024-03-02T00:00:00.000Z'
      }
    ])
  })

  test('whose names say nothing has its addresses where they stand', async () => {
    const { waiting, titles } = await broughtIn(`Nr;Titel;Fundstelle\n1;Eins;www.herald.example/1\n2;Zwei;${U}/2\n`)
    expect(waiting.map(({ url }) => url)).toEqual(['https://www.herald.example/1', `${U}/2`])
    expect(titles).toEqual(['Eins', 'Zwei'])
  })

  test('without names loses no row to them', async () => {
    const { waiting, titles } = await broughtIn(`${U}/1,One\n${U}/2,"Two, too"\n`)
    expect(waiting.map(({ url }) => url)).toEqual([`${U}/1`, `${U}/2`])
    expect(titles).toEqual(['One', 'Two, too'])
  })

  test('of one column keeps the commas of its addresses', async () => {
    const { waiting } = await broughtIn(`url\n${U}/a,1.html\n${U}/b\n`)
    expect(waiting.map(({ url }) => url)).toEqual([`${U}/a,1.html`, `${U}/b`])
  })

  test('that says of its rows whether they were read or loved keeps that', async () => {
    const { waiting } = await broughtIn(`Title,URL,Favorited,Read\nA,${U}/a,True,False\nB,${U}/b,False,True\n`)
    expect(waiting.map(({ tags }) => tags)).toEqual([['favourite', 'unread'], []])
  })

  test('is a list of links where it is none', async () => {
    const { format } = await broughtIn(`${U}/a,1.html\n${U}/b,2.html\n`, 'links.txt')
    expect(format).toBe('links')
  })
})

test('an address that stands in several rows waits once, with what all of them bring', async () => {
  const { waiting, reasons } = await broughtIn(
    `url,folder,tags,note\n${U}/1?utm_source=x,Europe,war,first\n${U}/2,,,\n${U}/1,Energy,war;oil,second\n`
  )
  expect(waiting).toMatchObject([
    {
      url: `${U}/1?utm_source=x`,
      tags: ['war', 'oil'],
      collections: ['Europe', 'Energy'],
      note: 'first\n\nsecond'
    },
    { url: `${U}/2`, tags: [], collections: [] }
  ])
  expect(reasons[2]).toMatch(/earlier row/)
})
