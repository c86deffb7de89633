import { tokenize, tokenTypes } from 'css-tree/tokenizer'
import { ident, string, url } from 'css-tree/utils'
import { cssText, quoted } from './css-text'
import { exactly } from './exact-names'
import { rememberingName, rememberingSelector } from './markup-memory'
import type { PageNotes } from './page-notes'
import { byKind, byName, countsKinds, holdsSelectors, throughAdded } from './stand-ins'

export interface CssReferences {
  file(reference: string): string | null
  /** Of an @import. */
  sheet(reference: string): string | null
  notes: PageNotes
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
/** As what such links stand there now, they lead nowhere. */
const LINKS: Record<string, string> = {
  link: 'is(:link,[data-cuttings-link])',
  'any-link': 'is(:any-link,[data-cuttings-link])'
}
const FONT_DISPLAYS = new Set(['auto', 'swap', 'fallback', 'optional'])
const [YES, NO] = ['0px', '99999999px']
/**
 * Pages are kept as they look by day and with scripts, and stay so whatever the reader prefers, and although no script
 * runs here. Each answer is a width that every window has, or none.
 */
const FEATURES: Record<string, Record<string, string>> = {
  'prefers-color-scheme': { light: YES, dark: NO },
  'prefers-reduced-motion': { 'no-preference': YES, reduce: NO },
  scripting: { enabled: YES, none: NO, 'initial-only': NO }
}
/** The answer to whether there is any preference at all. */
const ANY: Record<string, string> = { 'prefers-color-scheme': YES, scripting: YES }
/** No browser will ever know it: neither true nor false. */
const UNKNOWN = '-cuttings-unknown'
/** Rules that ask about the window. */
const ASKING = new Set<string | null>(['media', 'import', 'custom-media'])
/** The page's own, not what capturing made of what was in its memory. */
const DATA = /^\s*data:(?![^,;]*;cuttings=)/i
/** In these, a word behind a colon is no state. */
const DECLARING = new Set(['', 'style'])
/** What ends a selector, or a declaration. */
const AFTER = /[{};]/g
const MADE_STATE = 'is([data-cuttings-state~="'
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
  private source = ''
  /** The next thing that ends a selector or a declaration. */
  private ending = { at: -1, isBlock: false }
  /** Where in what is written the selector of a rule begins. */
  private selectorAt = 0
  /** Where in what is written a state begins that counts elements of a kind; null: there is none. */
  private counting: { name: string; at: number; depth: number } | null = null
  /** What the token before this one was, if it makes a name something else than that of an element. */
  private isPartOfName = false
  /** The name of such a state comes next. */
  private isState = false
  /** Where what declares a scheme ends in what is written; null: this is no such declaration. */
  private scheme: { isLight: boolean; darkAt: number | null } | null = null

  constructor(private readonly references: CssReferences) {}

  run(css: string): string {
    this.source = css.replaceAll('\0', '\uFFFD').replace(/^\uFEFF/, '')
    tokenize(this.source, (type, start, end) => {
      this.put(this.token(type, this.source.slice(start, end), end))
      this.isAfterColon = type === tokenTypes.Colon
      this.isPartOfName = type === tokenTypes.Delim && /[.|]/.test(this.source[start] ?? '')
      if (type === tokenTypes.RightSquareBracket) this.endBracket()
      if (type === tokenTypes.RightParenthesis) this.endCounting()
    })
    this.endScheme()
    return this.out.join('')
  }

  /** A "<" must not meet what would make a tag of it. */
  private put(text: string): void {
    const makesTag = this.out.at(-1) === '<' && /^[a-z/!?]/i.test(text)
    this.out.push(makesTag ? ` ${text}` : text)
  }

  private token(type: number, raw: string, end: number): string {
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
        return this.ident(raw, end)
      case tokenTypes.BadUrl:
        return `url(${quoted(NO_FILE)})`
      case tokenTypes.BadString:
        return '"'
      case tokenTypes.Comment:
        return this.isState ? '' : '/**/'
      case tokenTypes.WhiteSpace:
        return this.isState ? '' : raw
      case tokenTypes.CDO:
      case tokenTypes.CDC:
        return ' '
      default:
        return this.structure(type) + cssText(raw)
    }
  }

  private ident(raw: string, end: number): string {
    const name = ident.decode(raw).toLowerCase()
    const { standIns } = this.references.notes
    if (this.isAfterColon && this.isSelector(end)) {
      if (Object.hasOwn(STATES, name)) return STATES[name] ?? raw
      if (standIns.has('a') && Object.hasOwn(LINKS, name)) return LINKS[name] ?? raw
      if (standIns.size > 0 && countsKinds(name) && !name.startsWith('nth')) return byKind(name, null, standIns)
      // How states that scripts of an element set were written at first.
      if (name.startsWith('--')) return `${MADE_STATE}${quotable(ident.decode(raw))}"])`
    }
    if (this.isState) {
      this.isState = false
      return `${quotable(ident.decode(raw))}"]`
    }
    if (this.isName() && this.isSelector(end)) {
      if (standIns.has(name)) return byName(name, cssText(raw))
      if (this.references.notes.hasExactNames) return exactly(ident.decode(raw), cssText(raw))
    }
    if (this.scheme) this.noteScheme(name)
    const answers = this.feature === null ? undefined : FEATURES[this.feature]
    if (answers && Object.hasOwn(answers, name)) {
      this.feature = null
      return answers[name] ?? raw
    }
    // What is kept is there at once: nothing is to be shown in other letters for want of time.
    if (this.name === 'font-display' && this.rule === null && this.open.length === 0 && FONT_DISPLAYS.has(name))
      return 'block'
    const remembered = this.open.at(-1) === 'attr' ? rememberingName(name) : null
    if (remembered !== null) return remembered
    this.name = name
    if (this.isUnknown(name)) return UNKNOWN
    this.feature = this.rule !== null && Object.hasOwn(FEATURES, name) ? name : null
    return this.feature === null ? cssText(raw) : 'min-width'
  }

  private isUnknown(name: string): boolean {
    const isAsked = ASKING.has(this.rule) && this.open.at(-1) === ''
    return isAsked && this.references.notes.unknownMedia.has(name.replace(/^(min|max)-/, ''))
  }

  /** Where a selector names an element. */
  private isName(): boolean {
    return this.rule === null && !this.isAfterColon && !this.isPartOfName && !this.isInPicking()
  }

  /** In an attribute's brackets, or in a function that counts or asks for a language. */
  private isInPicking(): boolean {
    const name = this.open.at(-1)
    return name !== undefined && !holdsSelectors(name)
  }

  /** Words behind a colon may be values, too: `grid-area:target`. */
  private isSelector(end: number): boolean {
    if (DECLARING.has(this.open.at(-1) ?? '-')) return false
    if (end > this.ending.at) {
      AFTER.lastIndex = end
      const found = AFTER.exec(this.source)
      this.ending = { at: found?.index ?? Number.POSITIVE_INFINITY, isBlock: found?.[0] === '{' }
    }
    return this.ending.isBlock
  }

  private noteScheme(name: string): void {
    if (name === 'light' && this.scheme) this.scheme.isLight = true
    if (name === 'dark' && this.scheme) this.scheme.darkAt = this.out.length
  }

  /** A page that looks well by day and by night is shown by day. */
  private endScheme(): void {
    const { isLight = false, darkAt = null } = this.scheme ?? {}
    if (isLight && darkAt !== null) this.out[darkAt] = ''
    this.scheme = null
  }

  private endBracket(): void {
    if (this.bracket === null) return
    const selector = rememberingSelector(this.out.slice(this.bracket).join(''))
    if (selector !== null) this.out.splice(this.bracket, Number.POSITIVE_INFINITY, selector)
    this.bracket = null
  }

  private endCounting(): void {
    if (this.counting === null || this.open.length > this.counting.depth) return
    const { name, at } = this.counting
    const which = this.out.slice(at + 1, -1).join('')
    this.out.splice(at, Number.POSITIVE_INFINITY, byKind(name, which, this.references.notes.standIns))
    this.counting = null
  }

  /** Follows what is open; what is returned has to stand before the token. */
  private structure(type: number): string {
    let before = ''
    if (type === tokenTypes.Colon && this.name === 'color-scheme' && this.open.length === 0)
      this.scheme = { isLight: false, darkAt: null }
    if (type === tokenTypes.RightParenthesis && this.feature !== null) {
      before = `:${ANY[this.feature] ?? NO}`
      this.feature = null
    }
    if (type === tokenTypes.Colon && LINES.test(this.name)) this.hasLines = true
    if (type === tokenTypes.LeftSquareBracket && !this.hasLines) this.bracket = this.out.length
    if (OPENING.has(type)) this.open.push('')
    else if (CLOSING.has(type)) this.open.pop()
    else if (ENDING.has(type)) {
      if (type === tokenTypes.LeftCurlyBracket) before += this.otherSelector()
      this.selectorAt = this.out.length + 1
      this.endScheme()
      this.rule = null
      this.open.length = 0
      this.hasLines = false
      this.bracket = null
      this.counting = null
      this.name = ''
    }
    return before
  }

  /** Where rows stand in a part of a table that was not there, selectors have to reach them. */
  private otherSelector(): string {
    if (this.rule !== null || !this.references.notes.standIns.has('tbody')) return ''
    return throughAdded(this.out.slice(this.selectorAt))
      .map((other) => `,${other}`)
      .join('')
  }

  /** `:state(open)`, as an element's own scripts set it. */
  private stateFunction(): string {
    this.open.push('state')
    this.isState = true
    return MADE_STATE
  }

  private function(raw: string): string {
    const name = ident.decode(raw.slice(0, -1)).toLowerCase()
    if (name === 'state' && this.isAfterColon) return this.stateFunction()
    if (this.isAfterColon && countsKinds(name) && this.references.notes.standIns.size > 0)
      this.counting = { name, at: this.out.length, depth: this.open.length }
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
    if (DATA.test(reference) && this.references.notes.refused.has(this.name === 'src' ? 'font-src' : 'img-src'))
      return NO_FILE
    return this.references.file(reference) ?? NO_FILE
  }

  private sheet(reference: string): string {
    return this.references.sheet(reference) ?? NO_SHEET
  }
}

function quotable(name: string): string {
  return name.replace(/[^\w-]/g, '')
}
