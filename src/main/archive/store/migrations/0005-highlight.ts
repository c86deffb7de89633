/** Passages that the user marked. `folded` is what a list of them is searched by. */
export const highlightTable = `
CREATE TABLE highlight (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_row INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
  color TEXT NOT NULL CHECK (color IN ('yellow', 'green', 'blue', 'pink', 'purple')),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  position INTEGER NOT NULL,
  note TEXT,
  folded TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX highlight_by_article ON highlight (article_row, position);
CREATE INDEX highlight_by_time ON highlight (created_at);
`
