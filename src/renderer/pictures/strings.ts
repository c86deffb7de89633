export const en = {
  title: 'Pictures',
  wall: 'Wall of pictures',
  search: 'Search captions, credits and headlines',
  source: 'Source',
  allSources: 'All sources',
  captioned: 'With a caption or credit only',
  count_one: '{{shown}} picture',
  count_other: '{{shown}} pictures',
  place: '{{at}} of {{total}}',
  openArticle: 'Open the article',
  nothing: 'No pictures yet',
  nothingText: 'The pictures of the articles that you save hang here, with their captions and credits.',
  nothingFound: 'No such picture',
  nothingFoundText: 'Try fewer words or all sources, or show pictures without captions, too.'
}

export const ar: typeof en = {
  title: 'الصور',
  wall: 'جدار الصور',
  search: 'البحث في التعليقات وأسماء المصورين والعناوين',
  source: 'المصدر',
  allSources: 'كل المصادر',
  captioned: 'التي لها تعليق أو اسم مصوّر فقط',
  count_one: 'صورة واحدة',
  count_other: 'عدد الصور: {{shown}}',
  place: '{{at}} من {{total}}',
  openArticle: 'فتح المقال',
  nothing: 'لا صور بعد',
  nothingText: 'تظهر هنا صور المقالات التي تحفظها مع تعليقاتها وأسماء مصوريها.',
  nothingFound: 'لا صورة كهذه',
  nothingFoundText: 'جرّب كلمات أقل أو كل المصادر، أو اعرض الصور التي بلا تعليق أيضًا.'
}
