/** What the user corrected by hand in an article, and the body that follows from it. */
export const correctionTable = `
CREATE TABLE correction (
  article_row INTEGER PRIMARY KEY REFERENCES article (row) ON DELETE CASCADE,
  edits TEXT NOT NULL,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  left_out TEXT NOT NULL
) STRICT;
`
