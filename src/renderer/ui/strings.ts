export const en = {
  close: 'Close',
  cancel: 'Cancel',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  fewer: 'Show fewer',
  dayPattern: 'YYYY-MM-DD',
  dayHint: 'Year, month and day, such as 2024-03-05; a month or a year will do.',
  picture: 'Picture',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  fullPicture: 'Show in full size',
  fitPicture: 'Fit into the window',
  keys: { Ctrl: 'Ctrl', Shift: 'Shift', Del: 'Del', Enter: 'Enter', Home: 'Home', End: 'End' }
}

export const ar: typeof en = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  more_one: 'واحد آخر',
  more_other: '{{count}} أخرى',
  fewer: 'عرض أقل',
  dayPattern: 'سنة-شهر-يوم',
  dayHint: 'السنة والشهر واليوم، مثل 2024-03-05، ويكفي الشهر أو السنة.',
  picture: 'صورة',
  previousPicture: 'الصورة السابقة',
  nextPicture: 'الصورة التالية',
  fullPicture: 'عرض بالحجم الكامل',
  fitPicture: 'ملاءمة النافذة',
  keys: { Ctrl: 'Ctrl', Shift: 'Shift', Del: 'Del', Enter: 'Enter', Home: 'Home', End: 'End' }
}
