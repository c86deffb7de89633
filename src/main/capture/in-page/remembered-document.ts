/** What of a document can no longer be told when it is written down. */
export interface RememberedDocument {
  /** What its addresses were relative to when it had been read to its end; null: it never was. */
  base: string | null
  /** What the page's own rules did not let be shown from an address that holds the data itself. */
  refused: string[]
}

/** Runs before the page's own scripts. */
export function rememberDocument(): void {
  const remembered: RememberedDocument = { base: null, refused: [] }
  const { push, includes } = Array.prototype
  const { apply } = Reflect
  let root: Element | null = null
  const onRead = (): void => {
    remembered.base = document.baseURI
    root = document.documentElement
  }
  document.addEventListener('DOMContentLoaded', onRead, { once: true, capture: true })
  const onRefused = ({
    isTrusted,
    disposition,
    blockedURI,
    effectiveDirective
  }: SecurityPolicyViolationEvent): void => {
    if (!isTrusted || disposition !== 'enforce' || blockedURI !== 'data') return
    if (!apply(includes, remembered.refused, [effectiveDirective]))
      apply(push, remembered.refused, [effectiveDirective])
  }
  document.addEventListener('securitypolicyviolation', onRefused, true)
  // A script may have written another document in its place since, which was never heard to be read.
  const get = (): RememberedDocument => (document.documentElement === root ? remembered : { ...remembered, base: null })
  Object.defineProperty(window, '__rememberedDocument', { get })
}

/** What was remembered. Runs in the page's own world. */
export function rememberedDocument(): RememberedDocument {
  const nothing: RememberedDocument = { base: null, refused: [] }
  return (window as unknown as { __rememberedDocument?: RememberedDocument }).__rememberedDocument ?? nothing
}
