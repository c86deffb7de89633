/** Parts of other drawings that this document uses: a replayed page may not reach into other files, so they come along. */
export interface OuterDrawings {
  /** What a `use` element refers to from now on; null: it stays as it is. */
  reference(use: Element): string | null
  /** Declarations for an element that is drawn with a part of another file; empty: it is not. */
  styleOf(element: Element): string
  /** The other drawings, unseen, with names of their own. */
  written: string
  /** Addresses of pictures in them. */
  parts: string[]
}

/** Runs in the page: uses nothing from outside itself. */
export async function outerDrawings(roots: (Document | ShadowRoot)[], ms: number): Promise<OuterDrawings> {
  const LARGEST = 1_000_000
  const referenceOf = (use: Element): string => use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? ''
  const files = new Map<string, string>()
  const fileOf = (reference: string): string | null => {
    if (reference === '' || reference.startsWith('#')) return null
    try {
      const url = new URL(reference, document.baseURI)
      const isHere = url.href.split('#')[0] === location.href.split('#')[0]
      return isHere || url.origin !== location.origin || url.hash === '' ? null : url.href.slice(0, -url.hash.length)
    } catch {
      return null
    }
  }
  const MOST_STYLED = 20_000
  // Older browsers draw nothing else with other files.
  const EFFECTS = CSS.supports('mask-composite', 'add') ? ['filter', 'clip-path', 'mask-image'] : ['filter']
  const PART = /url\("([^"]*#[^"]*)"\)/g
  const effects = new Map<Element, [name: string, value: string][]>()
  const elements = document.querySelectorAll('body, body *')
  // No list of all of them is made: it would be the largest thing in the page's memory.
  for (let at = 0; at < Math.min(MOST_STYLED, elements.length); at++) {
    const element = elements[at] as Element
    const style = getComputedStyle(element)
    const outer = EFFECTS.map((name): [string, string] => [name, style.getPropertyValue(name)]).filter(([, value]) =>
      [...value.matchAll(PART)].some(([, reference = '']) => fileOf(reference) !== null)
    )
    if (outer.length > 0) effects.set(element, outer)
  }
  const uses = roots.flatMap((root) => [...root.querySelectorAll('use')]).map(referenceOf)
  const parts = [...effects.values()]
    .flat()
    .flatMap(([, value]) => [...value.matchAll(PART)].map(([, part = '']) => part))
  /** What is used is drawn without the rules of its file, and cannot refer to other things in it; an effect can. */
  const USED = 'use '
  const keyOf = (reference: string, kind: string): string | null => {
    const file = fileOf(reference)
    return file === null ? null : kind + file
  }
  const keys = [...uses.map((use) => keyOf(use, USED)), ...parts.map((part) => keyOf(part, ''))]
  const wanted = [...new Set(keys.filter((key): key is string => key !== null))].slice(0, 20)
  const pictures = new Set<string>()
  const read = async (key: string): Promise<void> => {
    const file = key.replace(USED, '')
    try {
      const text = await (await fetch(file, { cache: 'force-cache' })).text()
      const parsed = text.length > LARGEST ? null : new DOMParser().parseFromString(text, 'image/svg+xml')
      const root = parsed?.documentElement
      if (root?.localName === 'svg') files.set(key, named(root, `cuttings-${wanted.indexOf(key)}-`, file, key !== file))
    } catch {
      // It stays outside.
    }
  }
  /** Its content with names that nothing else on the page has. */
  const named = (root: Element, prefix: string, file: string, isUsed: boolean): string => {
    const left = `script, foreignObject, handler${isUsed ? ', style' : ''}`
    for (const element of root.querySelectorAll(left)) element.remove()
    const inner = isUsed ? 'url(#cuttings-none-' : `url(#${prefix}`
    for (const element of root.querySelectorAll('*')) {
      if (element.id) element.id = prefix + element.id
      for (const { name, value } of [...element.attributes]) {
        if (/^on/i.test(name)) element.removeAttribute(name)
        else if (/href$/.test(name) && value.startsWith('#')) element.setAttribute(name, `#${prefix}${value.slice(1)}`)
        else if (/href$/.test(name) && element.localName === 'image') element.setAttribute(name, pictureAt(value, file))
        else if (value.includes('url(#')) element.setAttribute(name, value.replaceAll('url(#', inner))
      }
    }
    const writer = new XMLSerializer()
    return [...root.childNodes]
      .filter(({ nodeType }) => nodeType === 1)
      .map((node) => writer.serializeToString(node).replace(/ xmlns="[^"]*"/g, ''))
      .join('')
  }
  const pictureAt = (reference: string, file: string): string => {
    try {
      const { href, protocol } = new URL(reference, file)
      if (protocol.startsWith('http')) pictures.add(href)
      return href
    } catch {
      return reference
    }
  }
  const late = new Promise((resolve) => setTimeout(resolve, ms))
  await Promise.race([Promise.all(wanted.map(read)), late])
  const inside = (reference: string, kind: string): string | null => {
    const key = keyOf(reference, kind)
    if (key === null || !files.has(key)) return null
    return `#cuttings-${wanted.indexOf(key)}-${reference.split('#')[1] ?? ''}`
  }
  return {
    reference: (use) => inside(referenceOf(use), USED),
    styleOf: (element) =>
      (effects.get(element) ?? [])
        .map(([name, value]) => {
          const written = value.replace(PART, (found, part: string) => {
            const reference = inside(part, '')
            return reference ? `url("${reference}")` : found
          })
          return `;${name}:${written}!important`
        })
        .join(''),
    parts: [...pictures],
    written:
      files.size === 0
        ? ''
        : `<svg width="0" height="0" aria-hidden="true" style="position:absolute!important">${[...files.values()].join('')}</svg>`
  }
}
