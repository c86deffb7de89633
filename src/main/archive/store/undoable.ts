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
  { table: 'version_choice', key: ['article_row'], columns: ['article_row', 'version_row'], wholeRows: true }
]

/** Temporary triggers that write down each change made while an operation is open. */
export function undoTriggers(): string {
  return undoableTables.map(triggersOf).join('\n')
}

function triggersOf({ table, columns, wholeRows }: UndoableTable): string {
  const json = (side: string): string => `json_object(${columns.map((c) => `'${c}', ${side}.${c}`).join(', ')})`
  const trigger = (event: string, before: string, after: string): string => `
CREATE TEMP TRIGGER undo_${table}_${event.split(' ')[0]?.toLowerCase()} AFTER ${event} ON main.${table}
WHEN EXISTS (SELECT 1 FROM open_operation)
BEGIN
  INSERT INTO operation_step (operation_row, subject, before, after)
  SELECT operation_row, '${table}', ${before}, ${after} FROM open_operation;
END;`
  const changed = columns.filter((c) => c !== 'row').join(', ')
  const update = trigger(`UPDATE OF ${changed}`, json('old'), json('new'))
  if (!wholeRows) return update
  return update + trigger('INSERT', 'NULL', json('new')) + trigger('DELETE', json('old'), 'NULL')
}
