/** What an export says of its own beside an article, in the article's language where we know it. */
export interface Words {
  direction: 'ltr' | 'rtl'
  original: string
  changed: string
  saved: string
  tags: string
  collections: string
  hash: string
  note: string
  highlights: string
}

const ENGLISH: Words = {
  direction: 'ltr',
  original: 'Original',
  changed: 'Changed',
  saved: 'Saved',
  tags: 'Tags',
  collections: 'Collections',
  hash: 'SHA-256 of the archived page',
  note: 'Note',
  highlights: 'Highlights'
}

const ARABIC: Words = {
  direction: 'rtl',
  original: 'الأصل',
  changed: 'عُدّلت',
  saved: 'حُفظت',
  tags: 'الوسوم',
  collections: 'المجموعات',
  hash: 'بصمة SHA-256 للصفحة المحفوظة',
  note: 'ملاحظة',
  highlights: 'المقاطع المعلَّمة'
}

const GERMAN: Words = {
  direction: 'ltr',
  original: 'Original',
  changed: 'Geändert',
  saved: 'Gesichert',
  tags: 'Schlagwörter',
  collections: 'Sammlungen',
  hash: 'SHA-256 der gesicherten Seite',
  note: 'Notiz',
  highlights: 'Markierungen'
}

export function wordsFor({ language }: { language: string | null }): Words {
  if (/^de\b/i.test(language ?? '')) return GERMAN
  return /^ar\b/i.test(language ?? '') ? ARABIC : ENGLISH
}
