/** Lists of links that wait for capture: what is written here survives a crash and is gone on with. */
export const captureQueue = `
CREATE TABLE capture_batch (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
  -- The user gave these very addresses: those of the own network may be meant.
  typed INTEGER NOT NULL CHECK (typed IN (0, 1)),
  tags TEXT NOT NULL,
  collection TEXT,
  -- The process that works on it, for as long as it says so again in time.
  runner TEXT,
  lease_until INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE capture_job (
  batch_row INTEGER NOT NULL REFERENCES capture_batch (row) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url TEXT NOT NULL,
  labels TEXT,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed', 'cancelled')),
  attempts INTEGER NOT NULL DEFAULT 0,
  result TEXT,
  failure TEXT,
  PRIMARY KEY (batch_row, position)
) STRICT, WITHOUT ROWID;
`
