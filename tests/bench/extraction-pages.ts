import type { TruePage } from './extraction-score'

/** What pages put round an article, by language. */
const AROUND: Record<string, { before: string; between: string; after: string; prose: string[] }> = {
  en: {
    before: '<nav><a href="/">Home</a><a href="/news">News</a></nav>',
    between: '<p><strong>Read more</strong></p><ul><li><a href="/a">Storm damages the old lighthouse</a></li></ul>',
    after: '<p>Sign up for our daily newsletter.</p><div class="comments"><p>riverman says: nonsense</p></div>',
    prose: [
      'The ferry company said on Tuesday that the winter timetable would begin two weeks earlier than planned this year.',
      'Harbour staff had asked for the change in a letter to the council, which discussed it in a public meeting.',
      'Passengers with season tickets keep their seats, and those with single tickets can have the fare paid back.'
    ]
  },
  de: {
    before: '<div class="breadcrumb"><a href="/">Startseite</a> &gt; <a href="/x">Stadt</a></div>',
    between: '<p>Anzeige</p><p>Lesen Sie auch: <a href="/a">Sturm beschädigt den Leuchtturm</a></p>',
    after: '<p>Teilen</p><p>Alle Rechte vorbehalten</p>',
    prose: [
      'Die Fährgesellschaft teilte am Dienstag mit, dass der Winterfahrplan zwei Wochen früher als geplant beginnen werde.',
      'Die Beschäftigten des Hafens hatten den Stadtrat in einem Brief darum gebeten, der öffentlich beraten wurde.',
      'Wer eine Dauerkarte hat, behält seinen Platz, und einzelne Fahrkarten werden auf Wunsch zurückgenommen.'
    ]
  },
  ar: {
    before: '<nav><a href="/">الرئيسية</a></nav>',
    between: '<p>اقرأ أيضاً</p><ul><li><a href="/a">العاصفة تلحق أضراراً بالمنارة القديمة</a></li></ul>',
    after: '<p>تابعونا على فيسبوك</p><p>جميع الحقوق محفوظة</p>',
    prose: [
      'أعلنت شركة العبّارات يوم الثلاثاء أن جدول الشتاء سيبدأ قبل أسبوعين من الموعد المقرر لهذا العام.',
      'وكان موظفو الميناء قد طلبوا ذلك في رسالة إلى المجلس البلدي الذي ناقشها في جلسة علنية الشهر الماضي.',
      'ويحتفظ أصحاب التذاكر الموسمية بمقاعدهم، ويمكن لمن اشترى تذكرة واحدة أن يستعيد ثمنها كاملاً.'
    ]
  },
  zh: {
    before: '<div class="nav"><a href="/">首页</a></div>',
    between: '<p>广告</p><p>相关阅读：<a href="/a">风暴损坏旧灯塔</a></p>',
    after: '<p>责任编辑：王明</p><p>版权所有</p>',
    prose: [
      '轮渡公司周二表示，今年的冬季时刻表将比原计划提前两周开始实行，所有航线都会受到影响，旅客应当注意。',
      '港口员工此前在写给市议会的信中提出了这一要求，市议会上个月在公开会议上对此进行了讨论并表示同意。',
      '持有季票的乘客可以保留座位，购买单程票的乘客可以在售票处要求全额退款，时间截止到下个月底。'
    ]
  }
}

/** Self-written pages: each language's article with what pages put around it, in three ways of marking up. */
export function writtenPages(): TruePage[] {
  return Object.entries(AROUND).flatMap(([language, { before, between, after, prose }]) =>
    ['article', 'div', 'main'].map((holder) => ({
      name: `${language}-${holder}`,
      domain: `${language}.example`,
      html: `<html lang="${language}"><head><title>x</title></head><body>${before}<${holder}>${prose
        .map((line, index) => `<p>${line}</p>${index === 1 ? between : ''}`)
        .join('')}${after}</${holder}></body></html>`,
      body: prose.join('\n')
    }))
  )
}
