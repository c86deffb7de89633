import { z } from 'zod'

/** What scripts of a page have made with `new FontFace`, as the page tells it. */
const madeFonts = z
  .array(
    z.object({
      family: z.string().max(500),
      source: z.string(),
      descriptors: z.record(z.string(), z.string().max(5_000))
    })
  )
  .max(200)
  .catch([])

const NAMES: Record<string, string> = {
  style: 'font-style',
  weight: 'font-weight',
  stretch: 'font-stretch',
  variant: 'font-variant',
  featureSettings: 'font-feature-settings',
  unicodeRange: 'unicode-range',
  display: 'font-display',
  sizeAdjust: 'size-adjust',
  ascentOverride: 'ascent-override',
  descentOverride: 'descent-override',
  lineGapOverride: 'line-gap-override'
}

/** The same faces as rules of a style sheet. */
export function facesOf(made: unknown): string {
  const rules = madeFonts.parse(made ?? []).map(({ family, source, descriptors }) => {
    const more = Object.entries(descriptors).flatMap(([name, value]) =>
      Object.hasOwn(NAMES, name) ? [`${NAMES[name]}:${value};`] : []
    )
    return `@font-face{font-family:${JSON.stringify(family.replace(/^["']|["']$/g, ''))};src:${source};${more.join('')}}`
  })
  return rules.join('\n')
}

const madeProperties = z
  .array(
    z.object({
      name: z.string().regex(/^--[\w-]{1,200}$/),
      syntax: z.string().max(500).default('*'),
      inherits: z.boolean(),
      initialValue: z
        .string()
        .max(2_000)
        .regex(/^[^{}<>;@]*$/)
        .optional()
    })
  )
  .max(5_000)
  .catch([])

/** The properties that scripts have registered, as rules of a style sheet. */
export function propertiesOf(made: unknown): string {
  const rules = madeProperties.parse(made ?? []).map(({ name, syntax, inherits, initialValue }) => {
    const initial = initialValue === undefined ? '' : `initial-value:${initialValue};`
    return `@property ${name}{syntax:${JSON.stringify(syntax)};inherits:${inherits};${initial}}`
  })
  return rules.join('\n')
}
