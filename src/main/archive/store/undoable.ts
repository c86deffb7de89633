/** A table whose changes can be undone: its key and every column that an operation may change. */
export interface UndoableTable {
  table: string
  key: string[]
  columns: string[]
  /** Rows come and go by operations; otherwise only the columns change. */
  wholeRows: boolean
}

export const undoableTables: UndoableTable[] = [
  { table: 'article', key: ['row'], columns: ['row', 'deleted_at', 'note', 'source_row'], wholeRows: false },
  { table: 'address', key: ['rest', 'host'], columns: ['rest', 'host', 'article_row'], wholeRows: true },
  { table: 'snapshot', key: ['row'], columns: ['row', 'article_row'], wholeRows: false },
  { table: 'version', key: ['row'], columns: ['row', 'article_row'], wholeRows: false },
  { table: 'source', key: ['row'], columns: ['row', 'id', 'name', 'folded', 'home_url'], wholeRows: true },
  { table: 'source_host', key: ['host'], columns: ['host', 'source_row'], wholeRows: true },
  { table: 'tag', key: ['row'], columns: ['row', 'name', 'folded', 'color'], wholeRows: true },
  { table: 'article_tag', key: ['article_row', 'tag_row'], columns: ['article_row', 'tag_row'], wholeRows: true },
  { table: 'collection', key: ['row'], columns: ['row', 'id', 'parent_row', 'name', 'folded'], wholeRows: true },
  {
    table: 'article_collection',
    key: ['article_row', 'collection_row'],
    columns: ['article_row', 'collection_row'],
    wholeRows: true
  },
  {
    table: 'correction',
    key: ['article_row'],
    columns: ['article_row', 'edits', 'html', 'text', 'left_out'],
    wholeRows: true
  },
  {
    table: 'saved_search',
    key: ['row'],
    columns: ['row', 'id', 'name', 'query', 'filter', 'sort', 'alert', 'position', 'created_at'],
    wholeRows: true
  },
  {
    table: 'highlight',
    key: ['row'],
    columns: [
      'row',
      'id',
      'article_row',
      'color',
      'quote',
      'prefix',
      'suffix',
      'position',
      'note',
      'folded',
      'created_at'
    ],
    wholeRows: true
  },
  { table: 'version_choice', key: ['article_row'], columns: ['article_row', 'version_row'], wholeRows: true },
  { table: 'import', key: ['row'], columns: ['row', 'undone_at'], wholeRows: false },
  {
    table: 'kept_label',
    key: ['article_row', 'kind', 'name'],
    columns: ['article_row', 'kind', 'name', 'color'],
    wholeRows: true
  }
]

/** Where changes are written down, and while what is open. */
const OPERATION = { name: 'undo', open: 'open_operation', steps: 'operation_step', of: 'operation_row' }
const IMPORT = { name: 'made', open: 'open_import', steps: 'import_made', of: 'import_row' }

/** Temporary triggers that write down each change made while an operation, or an import, is open. */
export function undoTriggers(): string {
  return [OPERATION, IMPORT].flatMap((book) => undoableTables.map((table) => triggersOf(table, book))).join('\n')
}

function triggersOf({ table, columns, wholeRows }: UndoableTable, book: typeof OPERATION): string {
  const json = (side: string): string => `json_object(${columns.map((c) => `'${c}', ${side}.${c}`).join(', ')})`
  const trigger = (event: string, before: string, after: string): string => `
CREATE TEMP TRIGGER ${book.name}_${table}_${event.split(' ')[0]?.toLowerCase()} AFTER ${event} ON main.${table}
WHEN EXISTS (SELECT 1 FROM ${book.open})
BEGIN
  INSERT INTO ${book.steps} (${book.of}, subject, before, after)
  SELECT ${book.of}, '${table}', ${before}, ${after} FROM ${book.open};
END;`
  const changed = columns.filter((c) => c !== 'row').join(', ')
  const update = trigger(`UPDATE OF ${changed}`, json('old'), json('new'))
  if (!wholeRows) return update
  return update + trigger('INSERT', 'NULL', json('new')) + trigger('DELETE', json('old'), 'NULL')
}
