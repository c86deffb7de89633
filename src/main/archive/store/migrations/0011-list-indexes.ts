/**
 * Lists of a large archive are counted, narrowed and paged in an index alone: each order has one that also holds what
 * lists are narrowed by.
 */
export const listIndexes = `
DROP INDEX article_by_saved;
DROP INDEX article_by_moment;
DROP INDEX article_by_title;
DROP INDEX article_by_source;
DROP INDEX article_by_language;
CREATE INDEX article_by_saved ON article (deleted_at, saved_at, row, source_row, language, day);
CREATE INDEX article_by_moment ON article (deleted_at, moment, row, source_row, language, day);
CREATE INDEX article_by_title ON article (deleted_at, title_folded, row, source_row, language, day);
CREATE INDEX article_by_source ON article (source_row, deleted_at);
CREATE INDEX article_by_language ON article (deleted_at, language);
`
