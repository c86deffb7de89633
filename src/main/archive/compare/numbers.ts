import { type NumberWord, numberWord } from './number-words'

/** A number as it stands in a text, in figures or in words. */
export interface NumberSaid {
  from: number
  to: number
  shown: string
  /** The same for every way of writing the same number. */
  key: string
  /** Not a word that may mean something else. */
  sure: boolean
}

interface Piece extends NumberWord {
  from: number
  to: number
  figures: string | null
}

const FIGURES = String.raw`\p{N}+(?:[.,:٫٬\u00a0\u202f/-]\p{N}+)*\s?[%٪‰]?`
const BY_WORDS = new RegExp(String.raw`${FIGURES}|[\p{L}\p{M}]+`, 'gu')
const BY_SIGNS = new RegExp(`[〇零一二三四五六七八九十百千万萬亿億两兩]+|${FIGURES}`, 'gu')
/** What may stand between the words of one number. */
const BETWEEN = /^[\s\u200c‐-]*(?:(?:and|und|et|y|e|и|و|en)\s+)?$/u

/** All numbers of a text, in order; words next to each other that make one up are one. */
export function numbersIn(text: string, language: string | null): NumberSaid[] {
  const runs: Piece[][] = []
  for (const piece of piecesOf(text, (language ?? '').slice(0, 2))) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && goesOn(last, piece) && BETWEEN.test(text.slice(last.to, piece.from))) run.push(piece)
    else runs.push([piece])
  }
  return runs.map((run) => said(text, run))
}

function piecesOf(text: string, language: string): Piece[] {
  const pattern = ['zh', 'ja'].includes(language) ? BY_SIGNS : BY_WORDS
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: word, index }): Piece[] => {
    const place = { from: index, to: index + word.trimEnd().length }
    if (/^\p{Nd}/u.test(word)) return [{ ...place, figures: inFigures(word), values: [], sure: true }]
    const found = numberWord(word, language)
    return found ? [{ ...place, ...found, figures: null }] : []
  })
}

/** After figures only what multiplies them: `3 million`. */
function goesOn(last: Piece, { figures, values }: Piece): boolean {
  if (figures !== null) return false
  return last.figures === null || (values.length === 1 && (values[0] ?? 0) >= 1e3)
}

function said(text: string, run: Piece[]): NumberSaid {
  const [first] = run
  const [from, to] = [first?.from ?? 0, run.at(-1)?.to ?? 0]
  const words = run.flatMap(({ values }) => values)
  const figures = first?.figures ?? null
  const plain = figures === null ? [] : /^\d+$/.test(figures) ? [Number(figures)] : null
  const key = plain ? String(sum([...plain, ...words])) : [figures, ...words].join('×')
  return { from, to, shown: text.slice(from, to), key, sure: run.some(({ sure }) => sure) || run.length > 1 }
}

/** As said: 3, 100, 20 is 320; 2, 1000, 24 is 2024; quatre-vingt is four times twenty. */
function sum(values: number[]): number {
  let whole = 0
  let part = 0
  for (const value of values) {
    if (value >= 1e3 && value % 1e3 === 0) {
      whole += Math.max(1, part) * value
      part = 0
    } else if (value === 100) part = Math.max(1, part) * value
    else if (value === 20 && part === 4) part = 80
    else if (value === 10 && part % 10 > 0 && part % 100 < 10) part += (part % 10) * 9
    else part += value
  }
  return whole + part
}

const ZEROES = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

function inFigures(written: string): string {
  return written.replace(/\s/g, '').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROES.find((start) => code >= start && code < start + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}
