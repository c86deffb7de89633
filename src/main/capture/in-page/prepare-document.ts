/** A font face that a script has made: of an address, or of bytes (as base64). */
export interface MadeFont {
  family: string
  source: string
  descriptors: Record<string, string>
}

/**
 * Before the page's own scripts: closed shadow roots stay readable for us, fonts that scripts make are remembered, and
 * printing and closing cannot end the capture.
 */
export function prepareDocument(): void {
  const roots = new WeakMap<Element, ShadowRoot>()
  const { attachShadow } = Element.prototype
  const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')
  const mode = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'mode')
  const { apply } = Reflect
  const { get, set, has } = WeakMap.prototype
  // Open for us, closed for the page.
  const closed = new WeakMap<ShadowRoot, true>()
  Element.prototype.attachShadow = function attachShadowOf(init) {
    if (init?.mode !== 'closed') return apply(attachShadow, this, [init])
    const root = apply(attachShadow, this, [{ ...init, mode: 'open' }])
    apply(set, roots, [this, root])
    apply(set, closed, [root, true])
    return root
  }
  if (shadowRoot?.get && mode?.get) {
    const [rootOf, modeOf] = [shadowRoot.get, mode.get]
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      ...shadowRoot,
      get() {
        return apply(has, roots, [this]) ? null : apply(rootOf, this, [])
      }
    })
    Object.defineProperty(ShadowRoot.prototype, 'mode', {
      ...mode,
      get() {
        return apply(get, closed, [this]) ? 'closed' : apply(modeOf, this, [])
      }
    })
  }
  const fonts: unknown[] = []
  const Face = window.FontFace
  window.FontFace = class FontFace extends Face {
    constructor(family: string, source: string | BufferSource, descriptors?: FontFaceDescriptors) {
      super(family, source, descriptors)
      if (fonts.length < 200)
        fonts.push([this, family, typeof source === 'string' ? source : copy(source), descriptors])
    }
  }
  const copy = (source: BufferSource): ArrayBuffer =>
    ArrayBuffer.isView(source)
      ? (source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength) as ArrayBuffer)
      : source.slice(0)
  Object.defineProperty(window, '__closedShadowRoots', { value: roots })
  Object.defineProperty(window, '__madeFonts', { value: fonts })
  window.print = () => undefined
  window.close = () => undefined
}

/** The fonts in use that scripts have made. Runs in the page's own world. */
export function madeFonts(): MadeFont[] {
  const MOST_BYTES = 8_000_000
  const made = (window as unknown as { __madeFonts?: [FontFace, string, string | ArrayBuffer, object?][] }).__madeFonts
  const base64 = (buffer: ArrayBuffer): string => {
    const bytes = new Uint8Array(buffer)
    let binary = ''
    for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192))
    return btoa(binary)
  }
  const fonts: MadeFont[] = []
  for (const [face, family, source, descriptors] of made ?? []) {
    if (!document.fonts.has(face) || face.status !== 'loaded') continue
    if (typeof source !== 'string' && source.byteLength > MOST_BYTES) continue
    const written = typeof source === 'string' ? source : `url(data:font/woff2;base64,${base64(source)})`
    const given = Object.entries(descriptors ?? {}).map(([name, value]) => [name, String(value)])
    fonts.push({ family, source: written, descriptors: Object.fromEntries(given) })
  }
  return fonts
}
