import { expect, test } from 'vitest'
import { linesIn } from '../../../../../src/main/archive/import/lines-in'

async function* cut(text: string, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function linesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesIn(pieces)) lines.push(line)
  return lines
}

const TEXT = 'first\r\nمقال\n\nلast with 中文\nno end'

test.each([1, 2, 3, 7, 1_000])('lines are whole however a text is cut: %i bytes a piece', async (size) => {
  expect(await linesOf(cut(TEXT, size))).toEqual(['first', 'مقال', '', 'لast with 中文', 'no end'])
})

test('nothing has no lines, and a line end makes no line after it', async () => {
  expect(await linesOf(cut('', 5))).toEqual([])
  expect(await linesOf(cut('one\n', 5))).toEqual(['one'])
})
