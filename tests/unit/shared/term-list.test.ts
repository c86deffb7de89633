import { columnNamed, readTermTable, termsOf } from '@shared/term-list'
import { describe, expect, it } from 'vitest'

const terms = (text: string, kind: 'csv' | 'lines' = 'lines', column = 0) => {
  const table = readTermTable(text, kind)
  return termsOf(table, column, table.hasHeading)
}

describe('a pasted list', () => {
  it('has a term a line, each once, whatever the line ends and spaces', () => {
    expect(terms('\ufeffEdda Thorsen\r\n  Smith,  John \n\nedda thorsen\rنجيب محفوظ')).toEqual([
      'Edda Thorsen',
      'Smith, John',
      'نجيب محفوظ'
    ])
  })

  it('copied from a spreadsheet has its columns', () => {
    const table = readTermTable('Name\tTown\nThorsen\tNorholm\nVik\tCalder', 'lines')
    expect(table.columns).toEqual(['Name', 'Town'])
    expect(termsOf(table, 1, table.hasHeading)).toEqual(['Norholm', 'Calder'])
  })

  it('with a heading alone above it loses that heading only', () => {
    expect(terms('Names\nThorsen\nVik')).toEqual(['Thorsen', 'Vik'])
    expect(terms('Name')).toEqual(['Name'])
    expect(terms('')).toEqual([])
  })
})

describe('a file of columns', () => {
  it('is read by the letter: quotation marks, line breaks and separators in cells', () => {
    const csv = 'id,name\n1,"Smith, ""Jack"" John"\n2,"Two\nlines"\n3,plain "quoted" word\n'
    expect(terms(csv, 'csv', 1)).toEqual(['Smith, "Jack" John', 'Two lines', 'plain "quoted" word'])
  })

  it('may use semicolons or tabs', () => {
    expect(terms('id;name\n1;Müller, Hans\n2;"Vik; Jon"', 'csv', 1)).toEqual(['Müller, Hans', 'Vik; Jon'])
    expect(terms('id\tname\n1\tThorsen', 'csv', 1)).toEqual(['Thorsen'])
  })

  it('with a quotation mark that nothing closes loses nothing of the lines after it', () => {
    expect(terms('id,name\n1,Vik\n2,"Thorsen\n', 'csv', 1)).toEqual(['Vik', 'Thorsen'])
  })

  it('knows its columns by name and number', () => {
    const table = readTermTable('id,Full Name\n1,Vik', 'csv')
    expect([' full name', '2', '1', '3', 'other'].map((name) => columnNamed(table, name))).toEqual([1, 1, 0, -1, -1])
  })

  it('is read to its end, whatever it holds', () => {
    let seed = 7
    const random = (n: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % n
    }
    const alphabet = ['"', ',', ';', '\t', '\n', '\r', 'a', 'é', ' ', '""', '\ud800', '\u202e']
    for (let round = 0; round < 400; round += 1) {
      const text = Array.from({ length: random(60) }, () => alphabet[random(alphabet.length)]).join('')
      for (const kind of ['csv', 'lines'] as const) {
        const table = readTermTable(text, kind)
        const letters = (given: string): number => [...given].filter((letter) => letter === 'a').length
        expect(table.rows.flat().reduce((sum, cell) => sum + letters(cell), 0)).toBe(letters(text))
      }
    }
  })
})
