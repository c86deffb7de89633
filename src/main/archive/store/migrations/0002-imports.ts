/** The ledger: each import and what became of each row of its source. */
export const imports = `
CREATE TABLE import (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  name TEXT NOT NULL,
  started_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;

CREATE TABLE import_row (
  import_row INTEGER NOT NULL REFERENCES import (row) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('new', 'new-version', 'unchanged', 'waiting', 'failed')),
  title TEXT,
  url TEXT,
  reason TEXT,
  article_id TEXT,
  -- Tags, collections and note that wait with a link.
  labels TEXT,
  -- The row as the source has it, where it failed.
  source TEXT,
  PRIMARY KEY (import_row, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_by_status ON import_row (status);
`
