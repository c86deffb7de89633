import { tokenize, tokenTypes } from 'css-tree/tokenizer'
import { ident, string, url } from 'css-tree/utils'
import { cssText, quoted } from './css-text'
import { rememberingSelector } from './markup-memory'

export interface CssReferences {
  file(reference: string): string | null
  /** Of an @import. */
  sheet(reference: string): string | null
}

const NO_FILE = 'data:,'
const NO_SHEET = 'data:text/css,'
/** Functions whose plain strings are addresses. */
const URL_FUNCTIONS = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set'])
/** What stands for something that cannot be seen here. */
const SUBSTITUTIONS = new Set(['var', 'env', 'attr'])
/** What only scripts bring about; capturing marks the elements that were in such a state. */
const STATES: Record<string, string> = {
  indeterminate: 'is(:indeterminate,[data-cuttings-mixed])',
  disabled: 'is(:disabled,[data-cuttings-disabled])',
  invalid: 'is(:invalid:not(:where([data-cuttings-valid])),[data-cuttings-invalid])',
  valid: 'is(:valid,[data-cuttings-valid]):not(:where([data-cuttings-invalid]))',
  defined: 'is(:defined,[data-cuttings-defined])',
  modal: 'is(:modal,[data-cuttings-top])',
  'popover-open': 'is(:popover-open,[data-cuttings-top])',
  target: 'is(:target,[data-cuttings-target])'
}
const [YES, NO] = ['0px', '99999999px']
/**
 * Pages are kept as they look by day and with scripts, and stay so whatever the reader prefers, and although no script
 * runs here. Each answer is a width that every window has, or none.
 */
const FEATURES: Record<string, Record<string, string>> = {
  'prefers-color-scheme': { light: YES, dark: NO },
  scripting: { enabled: YES, none: NO, 'initial-only': NO }
}
/** In these, brackets hold names of lines. */
const LINES = /^(-ms-)?grid(-|$)|^--/
const OPENING: ReadonlySet<number> = new Set([tokenTypes.LeftParenthesis, tokenTypes.LeftSquareBracket])
const CLOSING: ReadonlySet<number> = new Set([tokenTypes.RightParenthesis, tokenTypes.RightSquareBracket])
const ENDING: ReadonlySet<number> = new Set([
  tokenTypes.Semicolon,
  tokenTypes.LeftCurlyBracket,
  tokenTypes.RightCurlyBracket
])

/** Copies tokens one by one; only what can hold an address is changed. Never nests, whatever the input does. */
export class CssScanner {
  private readonly out: string[] = []
  /** Names of the functions that are open; empty for a bracket. */
  private readonly open: string[] = []
  /** The at-rule whose prelude this is. */
  private rule: string | null = null
  /** The token before this one was a colon. */
  private isAfterColon = false
  /** A question about the reader's window whose answer is still to come. */
  private feature: string | null = null
  /** The name before a colon, as that of a property. */
  private name = ''
  /** In a value that may hold names of lines. */
  private hasLines = false
  /** Where in what is written an attribute selector begins; null: there is none. */
  private bracket: number | null = null

  constructor(private readonly references: CssReferences) {}

  run(css: string): string {
    const source = css.replaceAll('\0', '\uFFFD').replace(/^\uFEFF/, '')
    tokenize(source, (type, start, end) => {
      this.put(this.token(type, source.slice(start, end)))
      this.isAfterColon = type === tokenTypes.Colon
      if (type === tokenTypes.RightSquareBracket) this.endBracket()
    })
    return this.out.join('')
  }

  /** A "<" must not meet what would make a tag of it. */
  private put(text: string): void {
    const makesTag = this.out.at(-1) === '<' && /^[a-z/!?]/i.test(text)
    this.out.push(makesTag ? ` ${text}` : text)
  }

  private token(type: number, raw: string): string {
    switch (type) {
      case tokenTypes.Url:
        return this.url(url.decode(raw))
      case tokenTypes.String:
        return this.string(string.decode(raw))
      case tokenTypes.Function:
        return this.function(raw)
      case tokenTypes.AtKeyword:
        this.rule = ident.decode(raw.slice(1)).toLowerCase()
        return cssText(raw)
      case tokenTypes.Ident:
        return this.ident(raw)
      case tokenTypes.BadUrl:
        return `url(${quoted(NO_FILE)})`
      case tokenTypes.BadString:
        return '"'
      case tokenTypes.Comment:
        return '/**/'
      case tokenTypes.CDO:
      case tokenTypes.CDC:
        return ' '
      default:
        this.structure(type)
        return cssText(raw)
    }
  }

  private ident(raw: string): string {
    const name = ident.decode(raw).toLowerCase()
    if (this.isAfterColon && Object.hasOwn(STATES, name)) return STATES[name] ?? raw
    const answers = this.feature === null ? undefined : FEATURES[this.feature]
    if (answers && Object.hasOwn(answers, name)) {
      this.feature = null
      return answers[name] ?? raw
    }
    this.name = name
    this.feature = this.rule !== null && Object.hasOwn(FEATURES, name) ? name : null
    return this.feature === null ? cssText(raw) : 'min-width'
  }

  private endBracket(): void {
    if (this.bracket === null) return
    const selector = rememberingSelector(this.out.slice(this.bracket).join(''))
    if (selector !== null) this.out.splice(this.bracket, Number.POSITIVE_INFINITY, selector)
    this.bracket = null
  }

  private structure(type: number): void {
    if (type === tokenTypes.Colon && LINES.test(this.name)) this.hasLines = true
    if (type === tokenTypes.LeftSquareBracket && !this.hasLines) this.bracket = this.out.length
    if (OPENING.has(type)) this.open.push('')
    else if (CLOSING.has(type)) this.open.pop()
    else if (ENDING.has(type)) {
      this.rule = null
      this.open.length = 0
      this.hasLines = false
      this.bracket = null
      this.name = ''
    }
  }

  private function(raw: string): string {
    const name = ident.decode(raw.slice(0, -1)).toLowerCase()
    const inUrl = URL_FUNCTIONS.has(this.open.at(-1) ?? '')
    this.open.push(name)
    // An escaped "url(" is another token to a browser; an address that is put together elsewhere cannot be checked.
    const isHidden = name === 'url' && raw.includes('\\')
    return isHidden || (inUrl && SUBSTITUTIONS.has(name)) ? '-cuttings-refused(' : cssText(raw)
  }

  private string(text: string): string {
    const name = this.open.at(-1)
    const isAddress = name !== undefined && URL_FUNCTIONS.has(name)
    if (this.rule === 'import' && (name === undefined || isAddress)) return quoted(this.sheet(text))
    return isAddress && this.rule !== 'namespace' ? quoted(this.file(text)) : quoted(text)
  }

  private url(reference: string): string {
    if (this.rule === 'namespace') return quoted(reference)
    return `url(${quoted(this.rule === 'import' ? this.sheet(reference) : this.file(reference))})`
  }

  private file(reference: string): string {
    return this.references.file(reference) ?? NO_FILE
  }

  private sheet(reference: string): string {
    return this.references.sheet(reference) ?? NO_SHEET
  }
}
