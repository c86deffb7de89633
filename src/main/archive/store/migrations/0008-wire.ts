/** What happened on the wire while a snapshot was captured: every answer, redirects too, its body among the blobs. */
export const wireTable = `
CREATE TABLE wire_response (
  snapshot_row INTEGER NOT NULL REFERENCES snapshot (row) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url TEXT NOT NULL,
  method TEXT NOT NULL,
  type TEXT NOT NULL,
  at TEXT NOT NULL,
  request_headers TEXT NOT NULL,
  status INTEGER NOT NULL,
  status_text TEXT NOT NULL,
  headers TEXT NOT NULL,
  -- Null: the answer had none, or it is not known any more.
  body_sha256 TEXT REFERENCES blob (sha256),
  PRIMARY KEY (snapshot_row, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX wire_response_by_body ON wire_response (body_sha256);
`
