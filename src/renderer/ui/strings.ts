const en = {
  close: 'Close',
  cancel: 'Cancel',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  fewer: 'Show fewer'
}

export const strings: { en: typeof en; ar: typeof en } = {
  en,
  ar: { close: 'إغلاق', cancel: 'إلغاء', more_one: 'واحد آخر', more_other: '{{count}} أخرى', fewer: 'عرض أقل' }
}
