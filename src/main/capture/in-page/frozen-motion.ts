/** What moves stands still as it is now, and what has come to its end does not begin again. */
export interface FrozenMotion {
  /** Declarations that hold an element where its endless or halted animations have it; empty: none. */
  styleOf(element: Element): string
  /** An attribute by which the rules find what stands before or after an element. */
  markOf(element: Element): Record<string, string>
  /** When a movement of a drawing has begun, so that it is where it was; null: it is none, or it waits for something. */
  beginOf(element: Element): string | null
  /** Rules for a whole tree; empty: nothing in it moves. */
  rulesIn(root: Node): string
}

/** Runs in the page: uses nothing from outside itself. */
export function frozenMotion(roots: (Document | ShadowRoot)[]): FrozenMotion {
  const STILL =
    '*,::before,::after{animation-delay:-99999s!important;animation-play-state:paused!important;transition:none!important}canvas::before,canvas::after,[data-cuttings-still]::-webkit-media-controls,[data-cuttings-quiet]:not(:hover):not(:focus)::-webkit-media-controls{display:none!important}'
  const ENDED = '-99999s'
  /** Declarations for an element, or for something before or after it. */
  const held = new Map<Element, Map<string, string>>()
  const moves = new Set<Node>()
  const hold = (target: Element, part: string, declarations: string): void => {
    const parts = held.get(target) ?? new Map<string, string>()
    parts.set(part, (parts.get(part) ?? '') + declarations)
    held.set(target, parts)
  }
  /** Where each of the movements of an element is that never comes to its end; others are there already. */
  const places = new Map<Element, Map<string, Map<string, string>>>()
  const note = (target: Element, part: string, name: string, place: string): void => {
    const parts = places.get(target) ?? new Map<string, Map<string, string>>()
    parts.set(part, (parts.get(part) ?? new Map<string, string>()).set(name, place))
    places.set(target, parts)
  }
  const endsNever = ({ playState }: Animation, { iterations }: EffectTiming): boolean =>
    iterations === Number.POSITIVE_INFINITY || playState === 'paused'
  /** What a script moves beside an element cannot be written into the element itself. */
  const holdPart = (effect: KeyframeEffect, target: Element, part: string): void => {
    const style = getComputedStyle(target, part)
    const names = new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)))
    for (const name of ['offset', 'computedOffset', 'easing', 'composite']) names.delete(name)
    for (const name of names) {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      hold(target, part, `${property}:${style.getPropertyValue(property)}!important;`)
    }
  }
  const keepLooks = (animation: Animation): void => {
    try {
      animation.commitStyles()
    } catch {
      // Not shown at all.
    }
  }
  for (const animation of new Set(roots.flatMap((root) => root.getAnimations()))) {
    const { effect, currentTime, timeline } = animation
    if (!(effect instanceof KeyframeEffect) || !effect.target) continue
    const { target, pseudoElement } = effect
    const part = pseudoElement ?? ''
    moves.add(target.getRootNode())
    // What moves as the reader scrolls does so without scripts, too.
    if (timeline && timeline !== document.timeline) {
      hold(target, part, 'animation-delay:0s!important;animation-play-state:running!important;')
    } else if (animation instanceof CSSAnimation) {
      const timing = effect.getTiming()
      const at = Math.round(Number(timing.delay ?? 0) - Number(currentTime ?? 0))
      if (endsNever(animation, timing)) note(target, part, animation.animationName, `${at}ms`)
    } else if (part) holdPart(effect, target, part)
    else keepLooks(animation)
  }
  for (const [target, parts] of places)
    for (const [part, found] of parts) {
      const names = getComputedStyle(target, part || null).animationName.split(/,\s*/)
      hold(target, part, `animation-delay:${names.map((name) => found.get(name) ?? ENDED).join()}!important;`)
    }
  const numbers = new Map<Element, number>()
  for (const [target, parts] of held) if ([...parts.keys()].some(Boolean)) numbers.set(target, numbers.size)
  const beside = (root: Node): string =>
    [...numbers]
      .filter(([target]) => target.getRootNode() === root)
      .flatMap(([target, number]) =>
        [...(held.get(target) ?? [])].map(([part, text]) =>
          part ? `[data-cuttings-motion="${number}"]${part}{${text}}` : ''
        )
      )
      .join('')
  const textOf = (root: Node): string =>
    [...(root as ShadowRoot).querySelectorAll('style')].map(({ textContent }) => textContent).join('')
  return {
    beginOf(element) {
      if (!(element instanceof SVGAnimationElement)) return null
      try {
        return `${(element.getStartTime() - element.getCurrentTime()).toFixed(3)}s`
      } catch {
        return null
      }
    },
    styleOf(element) {
      const declarations = held.get(element)?.get('')
      return declarations ? `;${declarations}` : ''
    },
    markOf(element): Record<string, string> {
      const number = numbers.get(element)
      return number === undefined ? {} : { 'data-cuttings-motion': String(number) }
    },
    rulesIn: (root) =>
      root === document ||
      moves.has(root) ||
      (root as ShadowRoot).querySelector('canvas, video') ||
      /animation|transition/.test(textOf(root))
        ? STILL + beside(root)
        : ''
  }
}
