/** Where a document with this number is found. Null: it is none. */
export function doiAddress(given: string | null | undefined): string | null {
  const [doi] = /10\.\d{4,9}\/\S+/.exec(given ?? '') ?? []
  return doi ? `https://doi.org/${doi}` : null
}
