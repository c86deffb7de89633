/**
 * What a snapshot says of itself: which kind of page it is where it is no (whole) article, what was refused while it
 * was captured, what its file was found to have wrong, and the signed-in profile it was made with. And which version
 * the user wants to be shown, where that is not the newest good one.
 */
export const verdictColumns = `
ALTER TABLE snapshot ADD COLUMN verdict_kind TEXT;
ALTER TABLE snapshot ADD COLUMN blocked TEXT NOT NULL DEFAULT '[]';
ALTER TABLE snapshot ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]';
ALTER TABLE snapshot ADD COLUMN profile TEXT;

UPDATE snapshot SET verdict_kind = CASE
  WHEN verdict LIKE '%captcha%' THEN 'captcha'
  WHEN verdict LIKE '%consent%' THEN 'consent'
  WHEN verdict LIKE '%paywall%' THEN 'paywall'
  WHEN verdict LIKE '%login%' OR verdict LIKE '%sign-in%' THEN 'login'
  WHEN verdict LIKE '%No text%' THEN 'empty'
  ELSE 'error' END
WHERE verdict IS NOT NULL;

CREATE TABLE version_choice (
  article_row INTEGER PRIMARY KEY REFERENCES article (row) ON DELETE CASCADE,
  version_row INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE
) STRICT;
CREATE INDEX version_choice_by_version ON version_choice (version_row);
`
