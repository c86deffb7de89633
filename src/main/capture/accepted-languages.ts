/**
 * The languages that pages are asked for, as a browser asks: each once, and after the forms of a language the language
 * itself. The system may name one several times.
 */
export function acceptedLanguages(preferred: readonly string[]): string {
  const named = preferred
    .map((language) => language.trim())
    .filter((language) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language))
  const wanted = new Set<string>()
  for (const [at, language] of named.entries()) {
    wanted.add(language)
    const [plain = ''] = language.split('-')
    const hasMore = named.slice(at + 1).some((other) => other.startsWith(`${plain}-`))
    if (!hasMore) wanted.add(plain)
  }
  return [...wanted].join(',') || 'en'
}
