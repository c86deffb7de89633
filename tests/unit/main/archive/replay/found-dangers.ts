import { ident, string, tokenize, tokenTypes, url } from 'css-tree'
import { Parser } from 'htmlparser2'

const FORBIDDEN = new Set(
  'script noscript object embed applet base portal fencedframe webview noembed noframes bgsound param'.split(' ')
)
const ADDRESSES = new Set(
  (
    'src href xlink:href srcset poster background data action formaction ping manifest srcdoc lowsrc dynsrc longdesc ' +
    'imagesrcset codebase archive code http-equiv target'
  ).split(' ')
)
const OURS = /^(cuttings:\/\/snapshot\/|data:(image|audio|video|font)\/|#)/

/** Everything in a page that could run, send, or load something from elsewhere. Written apart from what it checks. */
export function foundDangers(html: string): string[] {
  const dangers: string[] = []
  let css: string | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (FORBIDDEN.has(name)) dangers.push(`<${name}>`)
        if (name === 'style') css = ''
        for (const [key, value] of Object.entries(attributes)) dangers.push(...inAttribute(name, key, value))
      },
      ontext(text) {
        if (css !== null) css += text
      },
      onclosetag(name) {
        if (name !== 'style' || css === null) return
        dangers.push(...inCss(css))
        if (/<[a-z/!?]/i.test(css)) dangers.push('markup in a style sheet')
        css = null
      }
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true }
  )
  parser.end(html)
  return dangers
}

function inAttribute(element: string, key: string, value: string): string[] {
  const found = `<${element} ${key}="${value}">`
  if (key.startsWith('on')) return [found]
  if (key === 'style') return inCss(value)
  if (element === 'link' && key === 'href' && value.startsWith('data:text/css')) return inDataSheet(value)
  if (!ADDRESSES.has(key)) return /url\s*\(/i.test(value) && !isText(key) ? inCss(value) : []
  if (key === 'href' || key === 'xlink:href') return isSafeLink(element, value) ? [] : [found]
  if (key === 'srcset') return /(^|[\s,])(https?:|\/\/|[a-z]+script:)/i.test(value) ? [found] : []
  return OURS.test(value) ? [] : [found]
}

function isText(key: string): boolean {
  return /^(title|alt|data-|value|placeholder|content)/.test(key)
}

/** Links of the page lead to the web, and only when they are followed. */
function isSafeLink(element: string, value: string): boolean {
  return OURS.test(value) || ((element === 'a' || element === 'area') && /^https?:\/\//.test(value))
}

function inCss(css: string): string[] {
  const dangers: string[] = []
  const functions: string[] = []
  let rule = ''
  const check = (address: string): void => {
    if (address.startsWith('data:text/css')) dangers.push(...inDataSheet(address))
    else if (!OURS.test(address) && address !== 'data:,') dangers.push(`css ${address}`)
  }
  tokenize(css, (type, start, end) => {
    const raw = css.slice(start, end)
    if (type === tokenTypes.AtKeyword) rule = ident.decode(raw).toLowerCase()
    else if (type === tokenTypes.Function) functions.push(ident.decode(raw.slice(0, -1)).toLowerCase())
    else if (type === tokenTypes.LeftParenthesis) functions.push('(')
    else if (type === tokenTypes.RightParenthesis) functions.pop()
    else if (type === tokenTypes.Url) check(url.decode(raw))
    else if (type === tokenTypes.Semicolon || type === tokenTypes.LeftCurlyBracket) rule = ''
    else if (type === tokenTypes.String && isAddress(functions.at(-1) ?? '', rule)) check(string.decode(raw))
    if (type === tokenTypes.Function && /\\/.test(raw) && functions.at(-1) === 'url') dangers.push(`css ${raw}`)
  })
  return dangers
}

function isAddress(fn: string, rule: string): boolean {
  return /^(url|src|image|(-webkit-)?image-set)$/.test(fn) || (rule === '@import' && fn === '')
}

function inDataSheet(address: string): string[] {
  const [head = '', body = ''] = address.split(/,(.*)/s)
  return inCss(head.endsWith(';base64') ? Buffer.from(body, 'base64').toString() : decodeURIComponent(body))
}
