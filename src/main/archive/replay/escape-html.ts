const TEXT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\0': '' }
const VALUE: Record<string, string> = { ...TEXT, '"': '&quot;' }

export function escapeText(text: string): string {
  return text.replace(/[&<>\0]/g, (char) => TEXT[char] ?? '')
}

/** For a value between double quotes. */
export function escapeValue(text: string): string {
  return text.replace(/[&<>"\0]/g, (char) => VALUE[char] ?? '')
}
