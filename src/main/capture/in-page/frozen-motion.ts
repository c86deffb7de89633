/** What moves stands still as it is now, and what has come to its end does not begin again. */
export interface FrozenMotion {
  /** Declarations that hold an element where its endless or halted animations have it; empty: none. */
  styleOf(element: Element): string
  /** When a movement of a drawing has begun, so that it is where it was; null: it is none, or it waits for something. */
  beginOf(element: Element): string | null
  /** Rules for a whole tree; empty: nothing in it moves. */
  rulesIn(root: Node): string
}

/** Runs in the page: uses nothing from outside itself. */
export function frozenMotion(): FrozenMotion {
  const STILL =
    '*,::before,::after{animation-delay:-99999s!important;animation-play-state:paused!important;transition:none!important}canvas::before,canvas::after,[data-cuttings-still]::-webkit-media-controls,[data-cuttings-quiet]:not(:hover):not(:focus)::-webkit-media-controls{display:none!important}'
  const delays = new Map<Element, string>()
  const moves = new Set<Node>()
  for (const animation of document.getAnimations()) {
    const { effect, currentTime } = animation
    if (!(effect instanceof KeyframeEffect) || !effect.target) continue
    const { target, pseudoElement } = effect
    moves.add(target.getRootNode())
    if (pseudoElement) continue
    if (animation instanceof CSSAnimation) {
      const { delay, iterations } = effect.getTiming()
      // What the page itself holds half-way never comes to its end.
      if (iterations !== Number.POSITIVE_INFINITY && animation.playState !== 'paused') continue
      const before = delays.get(target)
      const at = `${Math.round(Number(delay ?? 0) - Number(currentTime ?? 0))}ms`
      delays.set(target, before ? `${before},${at}` : at)
    } else {
      try {
        animation.commitStyles()
      } catch {
        // Not shown at all.
      }
    }
  }
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
      const at = delays.get(element)
      return at ? `;animation-delay:${at}!important` : ''
    },
    rulesIn: (root) =>
      root === document ||
      moves.has(root) ||
      (root as ShadowRoot).querySelector('canvas, video') ||
      /animation|transition/.test(textOf(root))
        ? STILL
        : ''
  }
}
