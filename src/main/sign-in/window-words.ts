/** The words around a sign-in window. */
const en = {
  title: 'Sign-in window: {site}',
  mark: 'Sign-in window – your password stays with this site',
  about: 'Sign in to {site}, then press Done. Captures of this site are then made as you.',
  done: 'Done',
  back: 'Back',
  reload: 'Reload',
  address: 'Address',
  insecure: 'Not encrypted: others may read what you type.',
  noPopup: 'A pop-up window was refused. Only three may be open.',
  noDownload: 'A download was refused. This window is for signing in.',
  noProgram: 'The page wanted to open another program and was refused.',
  noNetwork: 'A request was refused: it leads into your own network.',
  notLoaded: 'The page could not be loaded. Check the address and your connection, then reload.'
}
export type WindowWords = typeof en

const ar: WindowWords = {
  title: 'نافذة تسجيل الدخول: {site}',
  mark: 'نافذة تسجيل الدخول – كلمة مرورك تبقى عند هذا الموقع',
  about: 'سجّل الدخول إلى {site} ثم اضغط «تم». بعد ذلك تُلتقط صفحات هذا الموقع باسمك.',
  done: 'تم',
  back: 'رجوع',
  reload: 'إعادة التحميل',
  address: 'العنوان',
  insecure: 'الاتصال غير مشفّر: قد يقرأ غيرك ما تكتبه.',
  noPopup: 'رُفضت نافذة منبثقة. لا يجوز أن تُفتح أكثر من ثلاث.',
  noDownload: 'رُفض تنزيل. هذه النافذة لتسجيل الدخول فقط.',
  noProgram: 'أرادت الصفحة فتح برنامج آخر ورُفض ذلك.',
  noNetwork: 'رُفض طلب لأنه يقود إلى شبكتك الخاصة.',
  notLoaded: 'تعذّر تحميل الصفحة. تحقق من العنوان ومن اتصالك ثم أعد التحميل.'
}

export interface WindowLanguage {
  lang: 'en' | 'ar'
  words: WindowWords
}

/** In the chosen language, else the system's. */
export function windowLanguage(language: 'system' | 'en' | 'ar', locale: string): WindowLanguage {
  const isArabic = (language === 'system' ? locale : language).toLowerCase().startsWith('ar')
  return isArabic ? { lang: 'ar', words: ar } : { lang: 'en', words: en }
}

export function about(sentence: string, site: string): string {
  return sentence.replace('{site}', `\u2068${site}\u2069`)
}
