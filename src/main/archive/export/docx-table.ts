import { DomUtils } from 'htmlparser2'
import type { BodyContext, ChildNode, Element } from './docx-context'
import { type CellXml, paragraphXml, tableXml } from './docx-xml'

/** Word opens no table that is wider. */
const MOST_COLUMNS = 63
const MOST_SPANNED_ROWS = 1_000

const { isTag } = DomUtils

/** What makes paragraphs and tables of the nodes in a cell. */
type Blocks = (nodes: ChildNode[], context: BodyContext) => string[]

/** A table of HTML; one that is too wide for Word keeps its text, a paragraph for each row. */
export function tableOf(table: Element, context: BodyContext, blocks: Blocks): string[] {
  const rows = rowsIn(table).map(cellsIn)
  const caption = childrenNamed(table, 'caption').flatMap((each) =>
    blocks(each.children, { ...context, style: 'Caption' })
  )
  const inside = { ...context, depth: 0 }
  const grid = laidOut(rows, inside, blocks)
  const columns = Math.max(0, ...grid.map((cells) => cells.reduce((sum, cell) => sum + cell.columns, 0)))
  if (columns === 0) return caption
  if (columns > MOST_COLUMNS)
    return [...caption, ...rows.flatMap((cells) => cells.flatMap((cell) => blocks(cell.children, inside)))]
  return [
    ...caption,
    tableXml(
      grid.map((cells) => filled(cells, columns, context)),
      columns,
      context.isRtl
    )
  ]
}

/** A row that is shorter than the others ends with an empty cell. */
function filled(cells: CellXml[], columns: number, context: BodyContext): CellXml[] {
  const missing = columns - cells.reduce((sum, cell) => sum + cell.columns, 0)
  if (missing === 0) return cells
  return [...cells, { columns: missing, isContinued: false, goesOn: false, content: emptyParagraph(context) }]
}

/** Cells over several rows stand in each of them, as Word wants it. */
function laidOut(rows: Element[][], context: BodyContext, blocks: Blocks): CellXml[][] {
  let hanging: Hanging[] = []
  return rows.map((cells, index) => {
    const left = rows.length - index - 1
    const row: CellXml[] = []
    const next: Hanging[] = []
    let column = 0
    const continued = (): void => {
      for (let above = hangingAt(hanging, column); above; above = hangingAt(hanging, column)) {
        row.push({ columns: above.columns, isContinued: true, goesOn: false, content: emptyParagraph(context) })
        if (above.rows > 1) next.push({ ...above, rows: above.rows - 1 })
        column += above.columns
      }
    }
    for (const cell of cells) {
      continued()
      const free = Math.min(
        ...hanging.filter((each) => each.column > column).map((each) => each.column - column),
        MOST_COLUMNS + 1
      )
      const columns = Math.min(spanOf(cell.attribs.colspan, MOST_COLUMNS + 1), free)
      const below = Math.min(spanOf(cell.attribs.rowspan, MOST_SPANNED_ROWS) - 1, left)
      row.push({
        columns,
        isContinued: false,
        goesOn: below > 0,
        content: cellContent(blocks(cell.children, context), context)
      })
      if (below > 0) next.push({ column, columns, rows: below })
      column += columns
    }
    continued()
    hanging = next
    return row
  })
}

/** A cell of a row above that goes on. */
interface Hanging {
  column: number
  columns: number
  /** That it goes on in, from here. */
  rows: number
}

function hangingAt(hanging: Hanging[], column: number): Hanging | undefined {
  return hanging.find((each) => each.column === column)
}

function spanOf(given: string | undefined, most: number): number {
  const span = Number.parseInt(given ?? '', 10)
  return span >= 1 ? Math.min(span, most) : 1
}

function cellContent(blocks: string[], context: BodyContext): string {
  return blocks.length > 0 ? blocks.join('') : emptyParagraph(context)
}

function emptyParagraph({ style, isRtl }: BodyContext): string {
  return paragraphXml({ style, isRtl }, '')
}

function rowsIn(element: Element): Element[] {
  return childrenNamed(element, 'tr', 'thead', 'tbody', 'tfoot').flatMap((child) =>
    child.name === 'tr' ? [child] : rowsIn(child)
  )
}

function cellsIn(row: Element): Element[] {
  return childrenNamed(row, 'td', 'th')
}

function childrenNamed({ children }: { children: ChildNode[] }, ...names: string[]): Element[] {
  return children.filter(isTag).filter(({ name }) => names.includes(name))
}
