import { html, type PressPage } from '../route'
import { story } from '../story'

/** Trees that nobody has thought of: each page is built by a script out of its own number, the same way every time. */
export const randomPages: PressPage[] = [1, 2, 3, 4].map((seed) => ({
  path: `/random-${seed}`,
  answer: () =>
    html(
      story({
        title: `Made by chance, number ${seed}`,
        head: '<style>#chance *{outline-offset:-1px}.a{color:#07a}.b > *{margin:3px}.c::before{content:"\\2022 "}p.a,div.b{border:1px solid #999}.d{display:inline-block}.e{position:relative;left:4px}.f{float:right}</style><link rel="stylesheet" href="/sheets/shadow.css">',
        inside: '<div id="chance"></div>',
        after: `<script>(${build.toString()})(${seed})</script>`
      })
    )
}))

/** Runs in the page. */
function build(seed: number): void {
  let state = seed * 2654435761
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return state % below
  }
  const pick = <T>(all: T[]): T => all[next(all.length)] as T
  const names =
    'div p span a b i h2 h3 ul ol li dl dt dd table tbody tr td th caption form button label fieldset legend select option textarea input details summary section article blockquote pre code figure figcaption img br hr em small sub del ruby rt center font nobr x-part svg canvas iframe dialog template'.split(
      ' '
    )
  const words =
    'ferry pier chain harbour tea stove diver bay lorry mayor <&> "quoted" \u00a0 \u0645\u064a\u0646\u0627\u0621 \u6e2f'.split(
      ' '
    )
  const text = (): string => Array.from({ length: 1 + next(5) }, () => pick(words)).join(' ')
  const colour = (): string => `hsl(${next(360)} 60% ${60 + next(35)}%)`
  customElements.define('x-part', class extends HTMLElement {})
  const dress = (element: HTMLElement): void => {
    if (next(3) === 0) element.className = pick(['a', 'b', 'c', 'd', 'e', 'f', 'a b', 'c d'])
    if (next(3) === 0) element.style.background = colour()
    if (next(5) === 0) element.style.padding = `${next(9)}px`
    if (next(9) === 0) element.style.display = pick(['flex', 'grid', 'inline', 'block', 'table-cell', 'contents'])
    if (next(12) === 0) element.dir = 'rtl'
    if (next(12) === 0) element.hidden = true
  }
  const special: Record<string, (element: HTMLElement) => void> = {
    img: (element) => element.setAttribute('src', `/p/${20 + next(60)}x${10 + next(30)}.png`),
    a: (element) => element.setAttribute('href', `#${next(9)}`),
    input: (element) => {
      const input = element as HTMLInputElement
      input.type = pick(['text', 'checkbox', 'radio', 'range', 'submit', 'color'])
      input.checked = next(2) === 0
      input.value = text()
    },
    details: (element) => element.toggleAttribute('open', next(2) === 0),
    dialog: (element) => element.toggleAttribute('open', next(3) === 0),
    iframe: (element) => element.setAttribute('srcdoc', `<p>${pick(['one', 'two'])}</p>`),
    svg: (element) => {
      element.innerHTML = `<svg width="40" height="20"><rect width="30" height="15" fill="${colour()}"/></svg>`
    },
    canvas: (element) => {
      const canvas = element as HTMLCanvasElement
      canvas.width = 30 + next(40)
      canvas.height = 20
      const context = canvas.getContext('2d')
      if (!context) return
      context.fillStyle = colour()
      context.fillRect(3, 3, 20, 12)
    }
  }
  const make = (depth: number): Node => {
    if (depth === 0 || next(4) === 0) return document.createTextNode(`${text()} `)
    const name = pick(names)
    const element = document.createElement(name === 'svg' ? 'span' : name)
    dress(element)
    special[name]?.(element)
    if (/^(img|br|hr|input|iframe|svg|canvas)$/.test(name)) return element
    const children = Array.from({ length: 1 + next(4) }, () => make(depth - 1))
    const isShadow = name === 'x-part' || (next(12) === 0 && /^(div|section|span)$/.test(name))
    const root = isShadow ? element.attachShadow({ mode: next(2) ? 'open' : 'closed' }) : null
    if (root) root.innerHTML = '<style>:host{border:2px solid #c60}</style><slot></slot>'
    ;(root && next(2) ? root : element).append(...children)
    return element
  }
  document.getElementById('chance')?.append(...Array.from({ length: 14 }, () => make(5)))
}
