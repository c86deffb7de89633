/** Names of drawn elements; those of HTML have no capitals. */
const DRAWN =
  /^(altGlyph(Def|Item)?|animate(Color|Motion|Transform)|clipPath|foreignObject|glyphRef|(linear|radial)Gradient|textPath|fe[A-Z]\w+)$/

/** In XML a selector with capitals finds no element of HTML; here it would. As specific as that, it finds none. */
export function exactly(name: string, written: string): string {
  return /[A-Z]/.test(name) && !DRAWN.test(name) ? `${written}:not(*)` : written
}
