/** What two spellings of a name have in common: "Arms  Trade" and "arms trade" are one tag. */
export function foldName(name: string): string {
  return tidyName(name).normalize('NFKC').toLowerCase()
}

/** A name as it is kept: composed, without control characters and doubled spaces. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
