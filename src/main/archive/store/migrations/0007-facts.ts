/** What extraction tells about a page beyond the article itself. */
export const factsColumn = `
ALTER TABLE version ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';
`
