import { DomUtils, parseDocument } from 'htmlparser2'
import { FORBIDDEN, xmlAttribute, xmlText } from './xhtml-text'

type Node = ReturnType<typeof parseDocument>['children'][number]

const ELEMENTS = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker'.split(
    ' '
  )
)
const ATTRIBUTES = new Set(
  'id class d x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy width height viewBox preserveAspectRatio points transform gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit opacity color clip-path clip-rule mask clipPathUnits maskUnits patternUnits patternTransform markerWidth markerHeight refX refY orient font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing display visibility'.split(
    ' '
  )
)

/** The shapes and words of an SVG drawing, without scripts, styles and addresses. Null: it is no drawing. */
export function plainSvg(bytes: Uint8Array): Buffer | null {
  const document = parseDocument(Buffer.from(bytes).toString('utf8').replace(FORBIDDEN, ''), { xmlMode: true })
  const root = document.children.find((node) => DomUtils.isTag(node) && node.name === 'svg')
  if (!root) return null
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${written(root, new Set(), 0)}\n`)
}

function written(node: Node, ids: Set<string>, depth: number): string {
  if (DomUtils.isText(node)) return xmlText(node.data)
  if (!DomUtils.isTag(node) || !ELEMENTS.has(node.name) || depth > 200) return ''
  const attributes = Object.entries(node.attribs).flatMap(([name, value]) => attribute(name, value, ids))
  const namespace = depth === 0 ? ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"' : ''
  const content = node.children.map((child) => written(child, ids, depth + 1)).join('')
  return `<${node.name}${namespace}${attributes.join('')}>${content}</${node.name}>`
}

function attribute(name: string, value: string, ids: Set<string>): string[] {
  if (name === 'href' || name === 'xlink:href')
    return /^#[\w.-]+$/.test(value) ? [` xlink:href="${xmlAttribute(value)}"`] : []
  if (!ATTRIBUTES.has(name) || /url\(\s*['"]?(?!#)/i.test(value)) return []
  if (name === 'id') {
    if (!/^[A-Za-z_][\w.-]*$/.test(value) || ids.has(value)) return []
    ids.add(value)
  }
  return [` ${name}="${xmlAttribute(value)}"`]
}
