export const en = {
  title: 'Export',
  description_one: '{{count}} article. You choose the place next; nothing is replaced unasked.',
  description_other: '{{count}} articles. You choose the place next; nothing is replaced unasked.',
  unknown: 'You choose the place next; nothing is replaced unasked.',
  formats: 'Format',
  html: 'Web pages',
  htmlText: 'One self-contained file an article, images inside. Opens anywhere, for good.',
  markdown: 'Markdown',
  markdownText: 'A folder of notes with front matter, images beside them. For Obsidian and editors.',
  json: 'JSON',
  jsonText: 'Every field, in one file. For programs and for taking everything along.',
  csv: 'Table (CSV)',
  csvText: 'One row an article. For spreadsheets and statistics.',
  export: 'Choose place and export…',
  cancel: 'Cancel'
}

export const ar: typeof en = {
  title: 'تصدير',
  description_one: 'مقالة واحدة ({{count}}). تختار المكان بعد ذلك، ولا يُستبدل شيء دون سؤال.',
  description_other: 'عدد المقالات: {{count}}. تختار المكان بعد ذلك، ولا يُستبدل شيء دون سؤال.',
  unknown: 'تختار المكان بعد ذلك، ولا يُستبدل شيء دون سؤال.',
  formats: 'الصيغة',
  html: 'صفحات ويب',
  htmlText: 'ملف مكتفٍ بذاته لكل مقالة وصورها في داخله. يُفتح في أي مكان.',
  markdown: 'Markdown',
  markdownText: 'مجلد ملاحظات ببيانات وصفية، والصور إلى جانبها. لبرنامج Obsidian والمحررات.',
  json: 'JSON',
  jsonText: 'كل الحقول في ملف واحد. للبرامج ولنقل كل شيء.',
  csv: 'جدول (CSV)',
  csvText: 'صف لكل مقالة. للجداول والإحصاء.',
  export: 'اختيار المكان والتصدير…',
  cancel: 'إلغاء'
}
