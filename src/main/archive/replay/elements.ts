/** What becomes of an element. */
export type Fate =
  /** It goes; what is in it stays. */
  | 'unwrap'
  /** It goes with all that is in it, up to its end tag. */
  | 'drop'
  /** It stays, empty. */
  | 'empty'
  | 'keep'

const FATES: Record<string, Fate> = {
  script: 'drop',
  noscript: 'drop',
  noembed: 'drop',
  noframes: 'drop',
  iframe: 'empty',
  object: 'unwrap',
  embed: 'unwrap',
  applet: 'unwrap',
  param: 'unwrap',
  portal: 'unwrap',
  fencedframe: 'unwrap',
  webview: 'unwrap',
  base: 'unwrap',
  bgsound: 'unwrap',
  keygen: 'unwrap',
  isindex: 'unwrap',
  handler: 'unwrap',
  listener: 'unwrap'
}

/** Old elements whose content a browser reads in ways of its own. */
const RENAMED: Record<string, string> = { xmp: 'pre', plaintext: 'pre', listing: 'pre' }
const NAME = /^[a-z][\w.:-]*$/

export function fateOf(name: string): Fate {
  if (!NAME.test(name) || name.length > 100) return 'unwrap'
  return Object.hasOwn(FATES, name) ? (FATES[name] ?? 'keep') : 'keep'
}

export function renamed(name: string): string {
  return Object.hasOwn(RENAMED, name) ? (RENAMED[name] ?? name) : name
}
