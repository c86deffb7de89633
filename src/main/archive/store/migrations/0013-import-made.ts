/**
 * What an import made beside its articles, row by row, so that undo can take it back; and the labels of articles that
 * went to the trash with it, for when they come back.
 */
export const importMade = `
CREATE TABLE import_made (
  row INTEGER PRIMARY KEY,
  import_row INTEGER NOT NULL REFERENCES import (row) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX import_made_by_import ON import_made (import_row);

CREATE TABLE open_import (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  import_row INTEGER NOT NULL
) STRICT;

CREATE TABLE kept_label (
  article_row INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('tag', 'collection')),
  -- A tag's name, a collection's path.
  name TEXT NOT NULL,
  color TEXT,
  PRIMARY KEY (article_row, kind, name)
) STRICT, WITHOUT ROWID;
`
