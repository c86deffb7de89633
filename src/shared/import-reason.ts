/** Why a row of an import has its fate, where the importer itself decided it. The ledger keeps the sentence; the window says it in its language. */
export const IMPORT_REASONS = {
  noAddress: 'This row has no address.',
  notAnAddress: 'This is not the address of a web page.',
  known: 'It is in the archive already.',
  twice: 'The same address stands in an earlier row.',
  waits: 'Only its address is known: it waits to be captured.',
  notWhole: 'Nothing of this article could be read whole.',
  otherShape: 'This entry is not as this format has it.',
  nameless: 'This entry has neither an address nor a title.',
  deletedThere: 'It was deleted there, and is left out.',
  unsureDate: 'When it was saved could mean two days or is no date: that was left out.'
} as const
export type ImportReason = keyof typeof IMPORT_REASONS

/** Null: the sentence came from elsewhere, such as from reading a file. Two may stand behind one another. */
export function importReasonsOf(sentence: string): ImportReason[] | null {
  const all = Object.entries(IMPORT_REASONS) as [ImportReason, string][]
  const found = all.find(([, english]) => sentence.startsWith(english))
  if (!found) return null
  const rest = sentence.slice(found[1].length).trim()
  const others = rest === '' ? [] : importReasonsOf(rest)
  return others && [found[0], ...others]
}
