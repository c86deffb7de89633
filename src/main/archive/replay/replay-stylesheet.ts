import { type Addresses, addresses, type Resolve } from './addresses'
import { CssScanner } from './css-scanner'
import type { PageNotes } from './page-notes'

/** A style sheet whose every address is that of a stored file, or none. `notes`: of the page that it is for. */
export function replayStylesheet(css: string, baseUrl: string | null, resolve: Resolve, notes?: PageNotes): string {
  return rewriteCss(css, addresses(baseUrl, resolve, notes))
}

/** The same for any piece of CSS: a sheet, the declarations of one element, a presentation attribute. */
export function rewriteCss(css: string, references: Addresses): string {
  return rewritten(css, references, 0)
}

/** A media query of an attribute, as it would be in a style sheet. */
export function rewriteMedia(query: string, references: Addresses): string {
  const rule = rewriteCss(`@media ${query.replace(/[;{}]/g, ' ')}`, references)
  return rule.replace(/^@media\s*/i, '')
}

/** A style sheet inside an address is a style sheet, too. Null: it is none, or is nested beyond reason. */
export function rewriteDataSheet(address: string, references: Addresses, depth = 0): string | null {
  const css = depth < DEEPEST ? decodedSheet(address.trim()) : null
  if (css === null) return null
  const safe = Buffer.from(rewritten(css, references, depth + 1)).toString('base64')
  return `data:text/css;charset=utf-8;base64,${safe}`
}

const DEEPEST = 3
const LARGEST = 2_000_000
const DATA_SHEET = /^data:text\/css((?:;[\w-]+(?:=[\w-]+)?)*),(.*)$/is

function rewritten(css: string, references: Addresses, depth: number): string {
  const sheet = (reference: string): string | null =>
    /^\s*data:/i.test(reference) ? rewriteDataSheet(reference, references, depth) : references.file(reference)
  return new CssScanner({ file: references.stored, sheet, notes: references.notes }).run(css)
}

function decodedSheet(address: string): string | null {
  const parts = address.length > LARGEST ? null : DATA_SHEET.exec(address)
  if (!parts) return null
  try {
    const text = decodeURIComponent(parts[2] ?? '')
    return /;base64$/i.test(parts[1] ?? '') ? Buffer.from(text, 'base64').toString('utf8') : text
  } catch {
    return null
  }
}
