const en = { close: 'Close', cancel: 'Cancel' }

export const strings: { en: typeof en; ar: typeof en } = { en, ar: { close: 'إغلاق', cancel: 'إلغاء' } }
