/** Of what the right mouse button, or the menu key, offers in an article. */
export const en = {
  menu: {
    label: 'What can be done here',
    mark: 'Highlight',
    color: 'Colour',
    note: 'Write a note on it…',
    copy: 'Copy',
    cite: 'Copy with citation',
    unmark: 'Remove highlight',
    search: 'Search the archive for “{{words}}”',
    openLink: 'Open in the browser…',
    copyLink: 'Copy the address',
    linkCopied: 'Address copied',
    saveLink: 'Save this page…',
    enlarge: 'Enlarge',
    copyPicture: 'Copy the picture',
    pictureCopied: 'Picture copied',
    copyCaption: 'Copy the caption',
    captionCopied: 'Caption copied',
    find: 'Find in the article',
    aloud: 'Read aloud',
    print: 'Print…',
    markSentence: 'Mark a sentence'
  }
}

export const ar: typeof en = {
  menu: {
    label: 'ما يمكن عمله هنا',
    mark: 'تعليم',
    color: 'اللون',
    note: 'كتابة ملاحظة عليه…',
    copy: 'نسخ',
    cite: 'نسخ مع المرجع',
    unmark: 'إزالة التعليم',
    search: 'البحث في الأرشيف عن «{{words}}»',
    openLink: 'فتح في المتصفح…',
    copyLink: 'نسخ العنوان',
    linkCopied: 'نُسخ العنوان',
    saveLink: 'حفظ هذه الصفحة…',
    enlarge: 'تكبير',
    copyPicture: 'نسخ الصورة',
    pictureCopied: 'نُسخت الصورة',
    copyCaption: 'نسخ التعليق',
    captionCopied: 'نُسخ التعليق',
    find: 'بحث في المقال',
    aloud: 'قراءة بصوت عالٍ',
    print: 'طباعة…',
    markSentence: 'تعليم جملة'
  }
}

export const de: typeof en = {
  menu: {
    label: 'Was hier getan werden kann',
    mark: 'Markieren',
    color: 'Farbe',
    note: 'Notiz dazu schreiben…',
    copy: 'Kopieren',
    cite: 'Mit Quellenangabe kopieren',
    unmark: 'Markierung entfernen',
    search: 'Im Archiv nach „{{words}}“ suchen',
    openLink: 'Im Browser öffnen…',
    copyLink: 'Adresse kopieren',
    linkCopied: 'Adresse kopiert',
    saveLink: 'Diese Seite sichern…',
    enlarge: 'Vergrößern',
    copyPicture: 'Bild kopieren',
    pictureCopied: 'Bild kopiert',
    copyCaption: 'Bildunterschrift kopieren',
    captionCopied: 'Bildunterschrift kopiert',
    find: 'Im Artikel suchen',
    aloud: 'Vorlesen',
    print: 'Drucken…',
    markSentence: 'Einen Satz markieren'
  }
}
