/** Where an import came from, so that its failed rows can be tried again. Null: it was not written down yet. */
export const importPath = `
ALTER TABLE import ADD COLUMN path TEXT;
`
