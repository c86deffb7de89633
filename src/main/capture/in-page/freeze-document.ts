/** One document as it is now, and what it needs to look like that again. */
export interface FrozenDocument {
  url: string
  base: string
  html: string
  /** Style sheets and declarations in the document itself. */
  css: string
  /** Absolute addresses of pictures and style sheets. */
  parts: string[]
  /** Films and sounds, which are not kept. */
  media: string[]
  /** By which address the frozen document refers to each of its frames, in the order of window.frames. */
  frames: string[]
}

/**
 * Writes the document down as it is now: what scripts have made of it, without the scripts. Runs in the page, so it
 * uses nothing from outside itself and trusts nothing; depth costs nothing, because it keeps its own stack.
 */
export async function freezeDocument({
  address,
  framePrefix
}: {
  address: string
  framePrefix: string
}): Promise<FrozenDocument> {
  const DECODE_MS = 2_500
  const HTML = 'http://www.w3.org/1999/xhtml'
  const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
  const RAW = new Set(['xmp', 'noembed', 'noframes', 'plaintext'])
  const LEFT_OUT = new Set(['script', 'noscript', 'object', 'embed', 'applet'])
  const HINTS = /\b(preload|prefetch|preconnect|dns-prefetch|modulepreload|prerender|manifest)\b/i

  const parts = new Set<string>()
  const media = new Set<string>()
  const css: string[] = []
  const frames: string[] = []
  const windows: unknown[] = []
  for (let i = 0; i < window.length; i++) {
    windows.push(window[i])
    frames.push(`${framePrefix}${i}`)
  }

  const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;')
  const absolute = (reference: string): string | null => {
    try {
      const url = new URL(reference, document.baseURI)
      return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
    } catch {
      return null
    }
  }
  const needs = (reference: string | null | undefined, kind: Set<string> = parts): void => {
    const url = reference ? absolute(reference) : null
    if (url) kind.add(url)
  }
  const shadowOf = (element: Element): ShadowRoot | null => {
    const closed = (window as unknown as { __closedShadowRoots?: WeakMap<Element, ShadowRoot> }).__closedShadowRoots
    return element.shadowRoot ?? closed?.get(element) ?? null
  }
  const roots: (Document | ShadowRoot)[] = [document]
  for (let i = 0; i < roots.length; i++) {
    for (const element of roots[i]?.querySelectorAll('*') ?? []) {
      const root = shadowOf(element)
      if (root) roots.push(root)
    }
  }
  const all = (selector: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)])
  const inTime = (work: Promise<unknown>): Promise<unknown> =>
    Promise.race([work, new Promise((resolve) => setTimeout(resolve, DECODE_MS))])

  // Pictures that only live in this page's memory are written into it.
  const blobs = new Map<string, string>()
  const keepBlob = async (url: string): Promise<void> => {
    try {
      const blob = await (await fetch(url)).blob()
      const reader = new FileReader()
      const read = new Promise((resolve) => reader.addEventListener('loadend', resolve, { once: true }))
      reader.readAsDataURL(blob)
      await read
      if (typeof reader.result === 'string') blobs.set(url, reader.result)
    } catch {
      // Revoked: the picture stays missing.
    }
  }
  const blobUrls = all('img[src^="blob:"]').map((image) => (image as HTMLImageElement).src)
  await inTime(Promise.all(blobUrls.map(keepBlob)))

  // One of several candidates was chosen for this screen: how large it counts is kept with it.
  const densities = new Map<Element, number>()
  const measure = async (image: HTMLImageElement): Promise<void> => {
    const plain = new Image()
    plain.src = image.currentSrc
    try {
      await plain.decode()
    } catch {
      return
    }
    const density = image.naturalWidth > 0 ? plain.naturalWidth / image.naturalWidth : 1
    if (Math.abs(density - 1) > 0.005) densities.set(image, density)
  }
  const chosen = (all('img[srcset], picture > img') as HTMLImageElement[]).filter(({ currentSrc }) => currentSrc !== '')
  await inTime(Promise.all(chosen.map(measure)))

  const rulesOf = (sheet: CSSStyleSheet): string | null => {
    try {
      return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')
    } catch {
      return null
    }
  }
  const adopted = (root: Document | ShadowRoot): string =>
    [...(root.adoptedStyleSheets ?? [])]
      .map((sheet) => rulesOf(sheet) ?? '')
      .filter((rules) => rules !== '')
      .map((rules) => styleTag(rules))
      .join('')
  const styleTag = (rules: string): string => {
    css.push(rules)
    return `<style>${rules.replace(/<\/style/gi, '<\\/style')}</style>`
  }
  /** The text of a style element, unless scripts have changed its rules since. */
  const styleText = (style: HTMLStyleElement): string => {
    const text = style.textContent ?? ''
    const rules = style.sheet ? rulesOf(style.sheet) : null
    if (rules === null || /@import/i.test(text)) return text
    try {
      const fresh = new CSSStyleSheet()
      fresh.replaceSync(text)
      return rulesOf(fresh) === rules ? text : rules
    } catch {
      return rules
    }
  }

  type Values = Record<string, string | null>
  const imageValues = (image: HTMLImageElement): Values => {
    const values: Values = { loading: null, srcset: null, sizes: null, crossorigin: null }
    const data = blobs.get(image.src)
    const source = data ?? (image.currentSrc || image.src)
    if (source && !source.startsWith('blob:')) values.src = source
    const density = densities.get(image)
    if (density && !/[\s,]/.test(source)) values.srcset = `${source} ${density.toFixed(4)}x`
    needs(source)
    return values
  }
  const inputValues = (input: HTMLInputElement): Values => {
    if (input.type === 'password' || input.type === 'file') return { value: null }
    if (input.type === 'checkbox' || input.type === 'radio') return { checked: input.checked ? '' : null }
    if (input.type === 'image') needs(input.src)
    return { value: input.value }
  }
  const frameValues = (frame: HTMLIFrameElement): Values => {
    const index = windows.indexOf(frame.contentWindow)
    if (index < 0) return { srcdoc: null, src: null }
    const own = absolute(frame.getAttribute('src') ?? '')
    const isUsable = own !== null && own !== address && !frames.includes(own) && !own.includes('#')
    if (isUsable) frames[index] = own
    return { srcdoc: null, sandbox: null, loading: null, src: frames[index] ?? null }
  }
  /** Attributes that are otherwise in memory than in the document; null: none. */
  const valuesOf = (element: Element, name: string): Values => {
    if (name === 'img') return imageValues(element as HTMLImageElement)
    if (name === 'input') return inputValues(element as HTMLInputElement)
    if (name === 'option') return { selected: (element as HTMLOptionElement).selected ? '' : null }
    if (name === 'iframe' || name === 'frame') return frameValues(element as HTMLIFrameElement)
    if (name === 'link') return linkValues(element as HTMLLinkElement)
    if (name === 'video' || name === 'audio' || name === 'source') return mediaValues(element as HTMLVideoElement)
    if (name === 'body' || name === 'table' || name === 'td' || name === 'th') needs(element.getAttribute('background'))
    return {}
  }
  const linkValues = (link: HTMLLinkElement): Values => {
    if (/\bstylesheet\b/i.test(link.rel) && !/\balternate\b/i.test(link.rel)) needs(link.href)
    return { integrity: null, crossorigin: null }
  }
  const mediaValues = (element: HTMLVideoElement): Values => {
    needs(element.currentSrc || element.src, media)
    needs(element.getAttribute('poster'))
    return { autoplay: null }
  }
  const drawnValues = (element: Element): Values => {
    const reference = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''
    if (/^(image|use|feImage)$/.test(element.localName) && !reference.startsWith('#')) needs(reference)
    return {}
  }
  const openTag = (element: Element, name: string, values: Values): string => {
    let tag = `<${name}`
    for (const { name: key, value } of element.attributes) {
      if (key in values || /^on/i.test(key) || key === 'nonce') continue
      if (key === 'style') css.push(`a{${value}}`)
      tag += ` ${key}="${escapeValue(value)}"`
    }
    for (const [key, value] of Object.entries(values)) {
      if (value !== null) tag += ` ${key}="${escapeValue(value)}"`
    }
    return `${tag}>`
  }
  /** What a script has drawn becomes a picture of the same size. */
  const drawing = (canvas: HTMLCanvasElement): string | null => {
    try {
      const { width, height, display } = getComputedStyle(canvas)
      const style = `${canvas.style.cssText};width:${width};height:${height};display:${display};max-width:none`
      const own = `id="${escapeValue(canvas.id)}" class="${escapeValue(canvas.className)}" style="${escapeValue(style)}"`
      return `<img src="${canvas.toDataURL()}" alt="" ${own}>`
    } catch {
      return null
    }
  }

  const out: string[] = []
  const stack: (Node | string)[] = []
  const pushAll = (nodes: NodeListOf<ChildNode>): void => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i]
      if (node) stack.push(node)
    }
  }
  const isLeftOut = (element: Element, name: string): boolean => {
    if (LEFT_OUT.has(name)) return !(name === 'script' && /json/i.test(element.getAttribute('type') ?? ''))
    if (name === 'link') return HINTS.test(element.getAttribute('rel') ?? '')
    if (name === 'meta')
      return (
        /^(refresh|content-security-policy|content-type)$/i.test(element.getAttribute('http-equiv') ?? '') ||
        element.hasAttribute('charset')
      )
    return name === 'source' && element.parentElement?.localName === 'picture'
  }
  const write = (element: Element): void => {
    const isHtml = element.namespaceURI === HTML
    const name = element.localName
    if (isHtml && isLeftOut(element, name)) return
    const picture = isHtml && name === 'canvas' ? drawing(element as HTMLCanvasElement) : null
    if (picture) return void out.push(picture)
    out.push(openTag(element, name, isHtml ? valuesOf(element, name) : drawnValues(element)))
    if (isHtml && VOID.has(name)) return
    stack.push(`</${name}>`)
    if (element === document.head) {
      stack.push(adopted(document))
      out.push('<meta charset="utf-8">')
      const hasBase = document.querySelector('base[href]') !== null
      if (!hasBase && document.baseURI !== address) out.push(`<base href="${escapeValue(document.baseURI)}">`)
    }
    writeInside(element, name, isHtml)
  }
  const writeInside = (element: Element, name: string, isHtml: boolean): void => {
    if (name === 'style') {
      const text = styleText(element as HTMLStyleElement)
      css.push(text)
      stack.push(isHtml ? text.replace(/<\/style/gi, '<\\/style') : escapeText(text))
    } else if (isHtml && name === 'textarea') stack.push(escapeText((element as HTMLTextAreaElement).value))
    else if (isHtml && name === 'template') pushAll((element as HTMLTemplateElement).content.childNodes)
    else if (!isHtml || (name !== 'iframe' && name !== 'canvas')) pushAll(element.childNodes)
    const root = isHtml ? shadowOf(element) : null
    if (!root) return
    const delegates = root.delegatesFocus ? ' shadowrootdelegatesfocus=""' : ''
    stack.push('</template>', adopted(root))
    pushAll(root.childNodes)
    stack.push(`<template shadowrootmode="open"${delegates}>`)
  }
  const writeText = (node: Node): void => {
    const parent = node.parentElement
    const isRaw = parent?.namespaceURI === HTML && (RAW.has(parent.localName) || parent.localName === 'script')
    out.push(isRaw ? (node.nodeValue ?? '') : escapeText(node.nodeValue ?? ''))
  }
  const writeDoctype = ({ name, publicId, systemId }: DocumentType): void => {
    const system = systemId ? ` "${systemId}"` : ''
    out.push(
      publicId
        ? `<!DOCTYPE ${name} PUBLIC "${publicId}"${system}>`
        : `<!DOCTYPE ${name}${systemId ? ` SYSTEM${system}` : ''}>`
    )
  }

  pushAll(document.childNodes)
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') out.push(next)
    else if (next instanceof Element || next.nodeType === 1) write(next as Element)
    else if (next.nodeType === 3 || next.nodeType === 4) writeText(next)
    else if (next.nodeType === 10) writeDoctype(next as DocumentType)
  }
  return {
    url: location.href,
    base: document.baseURI,
    html: out.join(''),
    css: css.join('\n'),
    parts: [...parts],
    media: [...media],
    frames
  }
}
