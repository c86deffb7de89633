/** Searches that were kept, up to where each has been looked at, and the latest that were made. */
export const savedSearches = `
CREATE TABLE saved_search (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  filter TEXT NOT NULL,
  sort TEXT NOT NULL,
  alert INTEGER NOT NULL CHECK (alert IN (0, 1)),
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- Apart, so that undo neither brings back nor takes away what has been seen.
CREATE TABLE saved_search_seen (
  saved_search_id TEXT NOT NULL PRIMARY KEY,
  article_row INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE recent_search (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  query TEXT NOT NULL UNIQUE,
  searched_at TEXT NOT NULL
) STRICT;
`
