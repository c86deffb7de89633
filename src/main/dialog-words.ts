import type { Settings } from '@shared/settings'
import { type SpokenLanguage, spokenLanguage } from './spoken-language'

/** The words of the system's own dialogs. */
const en = {
  savePages: 'Save pages',
  saveLinks: 'Save the links in a file',
  save: 'Save',
  savedPages: 'Saved pages',
  lists: 'Lists, tables and bookmarks',
  allFiles: 'All files',
  openArchive: 'Open archive',
  newArchive: 'New archive',
  create: 'Create',
  keepBackups: 'Keep backups in',
  restoreBackup: 'Restore a backup',
  backups: 'Backups',
  swap: 'Put the backup in place of “{name}”?',
  swapDetail: 'The archive as it is now is kept beside it, in the same folder.',
  restore: 'Restore',
  export: 'Export',
  template: 'Template',
  cuttings: 'Cuttings',
  highlights: 'Highlights',
  counts: 'Counts',
  hits: 'Hits',
  replaceOne: 'Replace “{name}”?',
  replaceDetail: 'Something of that name is there already. Replacing it cannot be undone.',
  replace: 'Replace',
  import: 'Import',
  saveReport: 'Save report',
  report: 'report',
  openLink: 'Open {name} in your browser?',
  open: 'Open',
  cancel: 'Cancel',
  noStart: 'Cuttings cannot start',
  noStartDetail: 'Your archive was not touched. The log has the details.'
}
export type DialogWords = typeof en

const ar: DialogWords = {
  savePages: 'حفظ صفحات',
  saveLinks: 'حفظ الروابط التي في ملف',
  save: 'حفظ',
  savedPages: 'صفحات محفوظة',
  lists: 'قوائم وجداول وإشارات مرجعية',
  allFiles: 'كل الملفات',
  openArchive: 'فتح أرشيف',
  newArchive: 'أرشيف جديد',
  create: 'إنشاء',
  keepBackups: 'مكان النسخ الاحتياطية',
  restoreBackup: 'استعادة نسخة احتياطية',
  backups: 'نسخ احتياطية',
  swap: 'هل توضع النسخة الاحتياطية مكان «{name}»؟',
  swapDetail: 'يُحتفظ بالأرشيف كما هو الآن بجانبها في المجلد نفسه.',
  restore: 'استعادة',
  export: 'تصدير',
  template: 'قالب',
  cuttings: 'قصاصات',
  highlights: 'المقاطع المُعلَّمة',
  counts: 'الأعداد',
  hits: 'النتائج',
  replaceOne: 'هل يُستبدل «{name}»؟',
  replaceDetail: 'يوجد شيء بهذا الاسم من قبل. لا يمكن التراجع عن استبداله.',
  replace: 'استبدال',
  import: 'استيراد',
  saveReport: 'حفظ التقرير',
  report: 'تقرير',
  openLink: 'هل يُفتح {name} في متصفحك؟',
  open: 'فتح',
  cancel: 'إلغاء',
  noStart: 'تعذّر بدء Cuttings',
  noStartDetail: 'لم يُمسّ أرشيفك. التفاصيل في السجل.'
}

const de: DialogWords = {
  savePages: 'Seiten sichern',
  saveLinks: 'Die Links in einer Datei sichern',
  save: 'Sichern',
  savedPages: 'Gesicherte Seiten',
  lists: 'Listen, Tabellen und Lesezeichen',
  allFiles: 'Alle Dateien',
  openArchive: 'Archiv öffnen',
  newArchive: 'Neues Archiv',
  create: 'Anlegen',
  keepBackups: 'Ort der Sicherungskopien',
  restoreBackup: 'Sicherungskopie zurückholen',
  backups: 'Sicherungskopien',
  swap: 'Die Sicherungskopie an die Stelle von „{name}“ setzen?',
  swapDetail: 'Das Archiv, wie es jetzt ist, bleibt daneben erhalten, im selben Ordner.',
  restore: 'Zurückholen',
  export: 'Exportieren',
  template: 'Vorlage',
  cuttings: 'Cuttings',
  highlights: 'Markierungen',
  counts: 'Zahlen',
  hits: 'Fundstellen',
  replaceOne: '„{name}“ ersetzen?',
  replaceDetail: 'Unter diesem Namen gibt es schon etwas. Das Ersetzen lässt sich nicht rückgängig machen.',
  replace: 'Ersetzen',
  import: 'Importieren',
  saveReport: 'Bericht sichern',
  report: 'Bericht',
  openLink: '{name} im Browser öffnen?',
  open: 'Öffnen',
  cancel: 'Abbrechen',
  noStart: 'Cuttings lässt sich nicht starten',
  noStartDetail: 'Ihr Archiv wurde nicht angerührt. Näheres steht im Protokoll.'
}

const WORDS: Record<SpokenLanguage, DialogWords> = { en, ar, de }

/** In the chosen language, else the system's. */
export function dialogWords(language: Settings['language'], locale: string): DialogWords {
  return WORDS[spokenLanguage(language, locale)]
}

/** A question about something that has a name of its own, and a direction of its own. */
export function about(question: string, name: string): string {
  return question.replace('{name}', `\u2068${name}\u2069`)
}
