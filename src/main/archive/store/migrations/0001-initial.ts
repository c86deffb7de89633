/** The first schema. Days and times are ISO 8601 text; lists are JSON text; `folded` is what names are compared by. */
export const initial = `
CREATE TABLE archive (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE blob (
  row INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'deflate')),
  content BLOB NOT NULL
) STRICT;

CREATE TABLE source (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  home_url TEXT
) STRICT;
CREATE INDEX source_by_name ON source (folded);

CREATE TABLE source_host (
  host TEXT NOT NULL PRIMARY KEY,
  source_row INTEGER NOT NULL REFERENCES source (row) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX source_host_by_source ON source_host (source_row);

CREATE TABLE article (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  source_row INTEGER REFERENCES source (row) ON DELETE SET NULL,
  version_row INTEGER REFERENCES version (row) DEFERRABLE INITIALLY DEFERRED,
  url TEXT,
  canonical_url TEXT,
  note TEXT,
  saved_at TEXT NOT NULL,
  captured_at TEXT NOT NULL,
  deleted_at TEXT,
  -- What lists show and sort by, copied from the current version.
  title TEXT NOT NULL,
  title_folded TEXT NOT NULL,
  standfirst TEXT,
  excerpt TEXT NOT NULL,
  byline TEXT NOT NULL,
  site_name TEXT,
  section TEXT,
  published_at TEXT,
  modified_at TEXT,
  day TEXT NOT NULL,
  moment INTEGER NOT NULL,
  language TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  word_count INTEGER NOT NULL,
  lead_image TEXT
) STRICT;
CREATE INDEX article_by_saved ON article (deleted_at, saved_at, row);
CREATE INDEX article_by_moment ON article (deleted_at, moment, row);
CREATE INDEX article_by_title ON article (deleted_at, title_folded, row);
CREATE INDEX article_by_source ON article (source_row);
CREATE INDEX article_by_language ON article (language);
CREATE INDEX article_by_version ON article (version_row);

CREATE TABLE address (
  rest TEXT NOT NULL,
  host TEXT NOT NULL,
  article_row INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
  PRIMARY KEY (rest, host)
) STRICT, WITHOUT ROWID;
CREATE INDEX address_by_article ON address (article_row);
CREATE INDEX address_by_host ON address (host);

CREATE TABLE snapshot (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_row INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('capture', 'html', 'mhtml', 'text', 'warc', 'sample')),
  captured_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  url TEXT,
  requested_url TEXT,
  redirects TEXT NOT NULL,
  http_status INTEGER,
  content_type TEXT NOT NULL,
  content_sha256 TEXT NOT NULL REFERENCES blob (sha256),
  original_sha256 TEXT REFERENCES blob (sha256),
  original_mime TEXT,
  file_name TEXT,
  screenshot_sha256 TEXT REFERENCES blob (sha256),
  screenshot_mime TEXT,
  missing TEXT NOT NULL,
  verdict TEXT,
  log TEXT NOT NULL
) STRICT;
CREATE INDEX snapshot_by_article ON snapshot (article_row);
CREATE INDEX snapshot_by_content ON snapshot (content_sha256);
CREATE INDEX snapshot_by_original ON snapshot (original_sha256);
CREATE INDEX snapshot_by_screenshot ON snapshot (screenshot_sha256);

CREATE TABLE asset (
  snapshot_row INTEGER NOT NULL REFERENCES snapshot (row) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob (sha256),
  mime TEXT NOT NULL,
  status INTEGER,
  headers TEXT,
  PRIMARY KEY (snapshot_row, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_by_blob ON asset (sha256);

CREATE TABLE version (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_row INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
  snapshot_row INTEGER NOT NULL REFERENCES snapshot (row) ON DELETE CASCADE,
  extractor INTEGER NOT NULL,
  title TEXT NOT NULL,
  standfirst TEXT,
  byline TEXT NOT NULL,
  site_name TEXT,
  section TEXT,
  published_at TEXT,
  modified_at TEXT,
  language TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  keywords TEXT NOT NULL,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  left_out TEXT NOT NULL
) STRICT;
CREATE INDEX version_by_article ON version (article_row);
CREATE INDEX version_by_snapshot ON version (snapshot_row);

CREATE TABLE image (
  version_row INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sha256 TEXT REFERENCES blob (sha256),
  mime TEXT,
  width INTEGER,
  height INTEGER,
  alt TEXT,
  caption TEXT,
  credit TEXT,
  url TEXT,
  lead INTEGER NOT NULL CHECK (lead IN (0, 1)),
  PRIMARY KEY (version_row, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX image_by_blob ON image (sha256);

CREATE TABLE tag (
  row INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  color TEXT
) STRICT;

CREATE TABLE article_tag (
  article_row INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
  tag_row INTEGER NOT NULL REFERENCES tag (row) ON DELETE CASCADE,
  PRIMARY KEY (article_row, tag_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_by_tag ON article_tag (tag_row, article_row);

CREATE TABLE collection (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  parent_row INTEGER REFERENCES collection (row) ON DELETE CASCADE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX collection_by_name ON collection (ifnull(parent_row, 0), folded);
CREATE INDEX collection_by_parent ON collection (parent_row);

CREATE TABLE article_collection (
  article_row INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
  collection_row INTEGER NOT NULL REFERENCES collection (row) ON DELETE CASCADE,
  PRIMARY KEY (article_row, collection_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_collection_by_collection ON article_collection (collection_row, article_row);

-- The newest change of each article, so that an index can catch up. Outlives the article.
CREATE TABLE article_change (
  article_id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_change_by_number ON article_change (number);

CREATE TABLE operation (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  description TEXT NOT NULL,
  created_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;

-- Rows before and after a change, in order; written by triggers while an operation is open.
CREATE TABLE operation_step (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  operation_row INTEGER NOT NULL REFERENCES operation (row) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX operation_step_by_operation ON operation_step (operation_row);

CREATE TABLE open_operation (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  operation_row INTEGER NOT NULL
) STRICT;
`
