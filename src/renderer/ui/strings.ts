export const en = {
  close: 'Close',
  cancel: 'Cancel',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  fewer: 'Show fewer'
}

export const ar: typeof en = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  more_one: 'واحد آخر',
  more_other: '{{count}} أخرى',
  fewer: 'عرض أقل'
}
