import { MORE } from './more-stories'
import { bare, site, type Variant } from './pages'

/** A second set, written after the words of the first were known. */
export const REWORDED_MORE: Variant[] = [
  {
    name: 'a short headline in Chinese',
    kind: null,
    html: site(
      `<article><h1>图书馆网站升级</h1><p>市图书馆网站周末升级，读者暂时无法登录。馆方表示周一上午恢复，借书期限自动延长三天。</p></article>${MORE}`,
      '<title>图书馆网站升级</title>'
    )
  },
  {
    name: 'patrons',
    kind: 'paywall',
    html: site(
      `<div class="story"><h1>Old mill to become school</h1><p>The old mill in Selby, empty since 1994, will become a school for three hundred children, the county decided on Thursday.</p><div><p>The full version of this piece is available to our patrons.</p><p>Support us</p></div></div>${MORE}`,
      '<title>Old mill to become school</title>'
    )
  },
  {
    name: 'all that was free is read',
    kind: 'paywall',
    html: site(
      `<div class="story"><h1>Le vieux moulin devient école</h1><p>Le vieux moulin de Selbe, vide depuis 1994, deviendra une école pour trois cents enfants, a décidé jeudi le département.</p><div><p>Vous avez lu tous vos articles offerts ce mois-ci</p></div></div>${MORE}`,
      '<title>Le vieux moulin devient école</title>'
    )
  },
  {
    name: 'a en',
    kind: 'paywall',
    html: site(
      `<article><h1>Doctors leave the islands</h1><time datetime="2026-05-01">1.5.2026</time><p>Every third practice on the islands will be without a doctor by the end of the year, the health board warned on Monday.</p><section class="offer-c"><div>There’s more to this story</div><div>Become a supporter to read it all</div><div>Join for £3</div></section></article>${MORE}`,
      `<title>Doctors leave the islands</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'b en',
    kind: 'paywall',
    html: site(
      `<article><h1>Doctors leave the islands</h1><time datetime="2026-05-01">1.5.2026</time><p>Every third practice on the islands will be without a doctor by the end of the year, the health board warned on Monday.</p><section class="offer-c"><div>Subscriber exclusive</div><div>Sign in or subscribe to view this report.</div></section></article>${MORE}`,
      `<title>Doctors leave the islands</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'c en',
    kind: 'paywall',
    html: site(
      `<article><h1>Doctors leave the islands</h1><time datetime="2026-05-01">1.5.2026</time><p>Every third practice on the islands will be without a doctor by the end of the year, the health board warned on Monday.</p><p>Patients will have to take the ferry, and some of them</p><section class="offer-c"><div>To continue, choose a plan</div><div>Monthly $4</div><div>Yearly $40</div></section></article>${MORE}`,
      `<title>Doctors leave the islands</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'd en',
    kind: 'paywall',
    html: site(
      `<article><h1>Doctors leave the islands</h1><time datetime="2026-05-01">1.5.2026</time><p>Every third practice on the islands will be without a doctor by the end of the year, the health board warned on Monday.</p><section class="offer-c"><div>You have 0 free articles left this month.</div><div>Log in</div></section></article>${MORE}`,
      `<title>Doctors leave the islands</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a de',
    kind: 'paywall',
    html: site(
      `<article><h1>Ärzte verlassen die Inseln</h1><time datetime="2026-05-01">1.5.2026</time><p>Jede dritte Praxis auf den Inseln wird Ende des Jahres ohne Arzt sein, warnte die Gesundheitsbehörde am Montag.</p><section class="offer-c"><div>Jetzt weiterlesen</div><div>Wählen Sie Ihr Angebot, um diesen Artikel freizuschalten</div><div>4 Wochen gratis</div></section></article>${MORE}`,
      `<title>Ärzte verlassen die Inseln</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'b de',
    kind: 'paywall',
    html: site(
      `<article><h1>Ärzte verlassen die Inseln</h1><time datetime="2026-05-01">1.5.2026</time><p>Jede dritte Praxis auf den Inseln wird Ende des Jahres ohne Arzt sein, warnte die Gesundheitsbehörde am Montag.</p><section class="offer-c"><div>Dieser Text ist Teil unseres Premium-Angebots und steht nur Abonnentinnen und Abonnenten zur Verfügung.</div></section></article>${MORE}`,
      `<title>Ärzte verlassen die Inseln</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a fr',
    kind: 'paywall',
    html: site(
      `<article><h1>Les médecins quittent les îles</h1><time datetime="2026-05-01">1.5.2026</time><p>Un cabinet sur trois sera sans médecin sur les îles à la fin de l’année, a prévenu lundi l’agence de santé.</p><section class="offer-c"><div>Cet article est réservé à nos lecteurs inscrits</div><div>Créez un compte gratuit</div></section></article>${MORE}`,
      `<title>Les médecins quittent les îles</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'b fr',
    kind: 'paywall',
    html: site(
      `<article><h1>Les médecins quittent les îles</h1><time datetime="2026-05-01">1.5.2026</time><p>Un cabinet sur trois sera sans médecin sur les îles à la fin de l’année, a prévenu lundi l’agence de santé.</p><section class="offer-c"><div>Envie de connaître la suite ?</div><div>Abonnez-vous dès 1 € pour lire tous nos articles</div></section></article>${MORE}`,
      `<title>Les médecins quittent les îles</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a es',
    kind: 'paywall',
    html: site(
      `<article><h1>Los médicos dejan las islas</h1><time datetime="2026-05-01">1.5.2026</time><p>Una de cada tres consultas de las islas estará sin médico a finales de año, advirtió el lunes la autoridad sanitaria.</p><section class="offer-c"><div>Para leer este reportaje completo, hazte socio</div><div>5 € al mes</div></section></article>${MORE}`,
      `<title>Los médicos dejan las islas</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a pt',
    kind: 'paywall',
    html: site(
      `<article><h1>Médicos deixam as ilhas</h1><time datetime="2026-05-01">1.5.2026</time><p>Um em cada três consultórios das ilhas estará sem médico no fim do ano, alertou a autoridade de saúde na segunda-feira.</p><section class="offer-c"><div>Este artigo é exclusivo para subscritores</div><div>Se já é assinante, inicie sessão</div></section></article>${MORE}`,
      `<title>Médicos deixam as ilhas</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a it',
    kind: 'paywall',
    html: site(
      `<article><h1>I medici lasciano le isole</h1><time datetime="2026-05-01">1.5.2026</time><p>Un ambulatorio su tre nelle isole sarà senza medico a fine anno, ha avvertito lunedì l’autorità sanitaria.</p><section class="offer-c"><div>Per leggere tutto l’articolo attiva la prova gratuita</div><div>Scopri le offerte</div></section></article>${MORE}`,
      `<title>I medici lasciano le isole</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a pl',
    kind: 'paywall',
    html: site(
      `<article><h1>Lekarze opuszczają wyspy</h1><time datetime="2026-05-01">1.5.2026</time><p>Co trzeci gabinet na wyspach pod koniec roku będzie bez lekarza, ostrzegł w poniedziałek urząd zdrowia.</p><section class="offer-c"><div>Ten tekst przeczytasz tylko z subskrypcją</div><div>Sprawdź ofertę</div></section></article>${MORE}`,
      `<title>Lekarze opuszczają wyspy</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a ru',
    kind: 'paywall',
    html: site(
      `<article><h1>Врачи покидают острова</h1><time datetime="2026-05-01">1.5.2026</time><p>К концу года каждый третий кабинет на островах останется без врача, предупредило в понедельник управление здравоохранения.</p><section class="offer-c"><div>Читайте дальше с подпиской</div><div>Уже есть аккаунт? Войти</div></section></article>${MORE}`,
      `<title>Врачи покидают острова</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'b ru',
    kind: 'paywall',
    html: site(
      `<article><h1>Врачи покидают острова</h1><time datetime="2026-05-01">1.5.2026</time><p>К концу года каждый третий кабинет на островах останется без врача, предупредило в понедельник управление здравоохранения.</p><section class="offer-c"><div>Этот материал только для зарегистрированных пользователей</div><div>Регистрация занимает минуту</div></section></article>${MORE}`,
      `<title>Врачи покидают острова</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a tr',
    kind: 'paywall',
    html: site(
      `<article><h1>Doktorlar adaları terk ediyor</h1><time datetime="2026-05-01">1.5.2026</time><p>Sağlık kurulu pazartesi günü, yıl sonunda adalardaki her üç muayenehaneden birinin doktorsuz kalacağı uyarısında bulundu.</p><section class="offer-c"><div>Yazının devamı premium üyelerimize özel</div><div>Hemen katıl</div></section></article>${MORE}`,
      `<title>Doktorlar adaları terk ediyor</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a ar',
    kind: 'paywall',
    html: site(
      `<article><h1>الأطباء يغادرون الجزر</h1><time datetime="2026-05-01">1.5.2026</time><p>حذّرت هيئة الصحة يوم الاثنين من أن ثلث العيادات في الجزر ستبقى بلا طبيب بحلول نهاية العام.</p><section class="offer-c"><div>بقية المقال للمشتركين</div><div>اشترك بدولار واحد</div></section></article>${MORE}`,
      `<title>الأطباء يغادرون الجزر</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a fa',
    kind: 'paywall',
    html: site(
      `<article><h1>پزشکان جزیره‌ها را ترک می‌کنند</h1><time datetime="2026-05-01">1.5.2026</time><p>اداره بهداشت دوشنبه هشدار داد که تا پایان سال یک‌سوم مطب‌های جزیره‌ها بدون پزشک خواهد ماند.</p><section class="offer-c"><div>متن کامل این گزارش را مشترکان می‌خوانند</div><div>اشتراک ماهانه ۵۰ هزار تومان</div></section></article>${MORE}`,
      `<title>پزشکان جزیره‌ها را ترک می‌کنند</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a zh',
    kind: 'paywall',
    html: site(
      `<article><h1>医生纷纷离开海岛</h1><time datetime="2026-05-01">1.5.2026</time><p>卫生部门周一警告，到年底岛上三分之一的诊所将没有医生。</p><section class="offer-c"><div>登录后继续阅读</div><div>新用户注册送七天会员</div></section></article>${MORE}`,
      `<title>医生纷纷离开海岛</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'b zh',
    kind: 'paywall',
    html: site(
      `<article><h1>医生纷纷离开海岛</h1><time datetime="2026-05-01">1.5.2026</time><p>卫生部门周一警告，到年底岛上三分之一的诊所将没有医生。</p><section class="offer-c"><div>成为订户，解锁全文</div><div>每月 ¥18</div></section></article>${MORE}`,
      `<title>医生纷纷离开海岛</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a ja',
    kind: 'paywall',
    html: site(
      `<article><h1>島から医師が消える</h1><time datetime="2026-05-01">1.5.2026</time><p>年末までに島の診療所の三分の一で医師がいなくなると、保健当局は月曜日に警告した。</p><section class="offer-c"><div>続きを読むには会員登録が必要です</div><div>登録する（無料）</div></section></article>${MORE}`,
      `<title>島から医師が消える</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a ko',
    kind: 'paywall',
    html: site(
      `<article><h1>섬을 떠나는 의사들</h1><time datetime="2026-05-01">1.5.2026</time><p>연말이면 섬 진료소의 3분의 1에 의사가 없을 것이라고 보건 당국이 월요일 경고했다.</p><section class="offer-c"><div>회원 전용 기사입니다</div><div>가입하고 나머지 읽기</div></section></article>${MORE}`,
      `<title>섬을 떠나는 의사들</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a hi',
    kind: 'paywall',
    html: site(
      `<article><h1>द्वीपों से जा रहे डॉक्टर</h1><time datetime="2026-05-01">1.5.2026</time><p>स्वास्थ्य विभाग ने सोमवार को चेतावनी दी कि साल के अंत तक द्वीपों के एक तिहाई क्लीनिक बिना डॉक्टर के होंगे।</p><section class="offer-c"><div>पूरा लेख पढ़ने के लिए लॉग इन करें</div><div>अभी जुड़ें</div></section></article>${MORE}`,
      `<title>द्वीपों से जा रहे डॉक्टर</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a id',
    kind: 'paywall',
    html: site(
      `<article><h1>Dokter meninggalkan pulau</h1><time datetime="2026-05-01">1.5.2026</time><p>Sepertiga praktik di kepulauan akan tanpa dokter pada akhir tahun, kata dinas kesehatan pada hari Senin.</p><section class="offer-c"><div>Konten premium. Masuk atau berlangganan untuk baca selengkapnya.</div><div>Mulai Rp15.000</div></section></article>${MORE}`,
      `<title>Dokter meninggalkan pulau</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a sr',
    kind: 'paywall',
    html: site(
      `<article><h1>Lekari napuštaju ostrva</h1><time datetime="2026-05-01">1.5.2026</time><p>Svaka treća ordinacija na ostrvima biće krajem godine bez lekara, upozorila je u ponedeljak zdravstvena uprava.</p><section class="offer-c"><div>Nastavite sa čitanjem uz pretplatu</div><div>Pretplatite se</div></section></article>${MORE}`,
      `<title>Lekari napuštaju ostrva</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'a fi',
    kind: 'paywall',
    html: site(
      `<article><h1>Lääkärit jättävät saaret</h1><time datetime="2026-05-01">1.5.2026</time><p>Joka kolmas saarten vastaanotto on vuoden lopussa ilman lääkäriä, terveysviranomainen varoitti maanantaina.</p><section class="offer-c"><div>Lue koko juttu tilaajana</div><div>Tilaa 1 €/kk</div></section></article>${MORE}`,
      `<title>Lääkärit jättävät saaret</title><meta property="og:type" content="article">`
    )
  },
  {
    name: 'c1 en',
    kind: 'captcha',
    html: bare(
      `paper.example`,
      `<div><p>Are you human? Drag the piece into place to continue.</p><p>Reference: 0192-77ab</p></div>`
    )
  },
  {
    name: 'c2 en',
    kind: 'captcha',
    html: bare(
      `Access restricted`,
      `<div><p>Automated access to this site is not permitted. If you are a person, complete the challenge.</p><p>[ ] I’m human</p></div>`
    )
  },
  {
    name: 'c1 de',
    kind: 'captcha',
    html: bare(
      `Sicherheitsprüfung`,
      `<div><p>Wir möchten sichergehen, dass Sie kein Bot sind. Bitte lösen Sie das Rätsel.</p></div>`
    )
  },
  {
    name: 'c1 es',
    kind: 'captcha',
    html: bare(
      `Verificación`,
      `<div><p>Antes de continuar, demuestra que no eres un bot</p><p>Incidente 8812</p></div>`
    )
  },
  {
    name: 'c1 ru',
    kind: 'captcha',
    html: bare(`Проверка`, `<div><p>Нам нужно убедиться, что вы не бот. Нажмите кнопку ниже.</p></div>`)
  },
  { name: 'c1 zh', kind: 'captcha', html: bare(`安全检测`, `<div><p>请确认您是真人，点击下方按钮继续访问</p></div>`) },
  {
    name: 'c1 tr',
    kind: 'captcha',
    html: bare(`Güvenlik`, `<div><p>Devam etmeden önce bir robot olmadığınızı onaylamamız gerekiyor.</p></div>`)
  },
  {
    name: 'c1 ar',
    kind: 'captcha',
    html: bare(`فحص الأمان`, `<div><p>قبل المتابعة نود التأكد من أنك لست روبوتاً</p></div>`)
  },
  {
    name: 'c1 fr',
    kind: 'captcha',
    html: bare(`Contrôle`, `<div><p>Nous devons nous assurer que vous n’êtes pas un robot</p></div>`)
  },
  {
    name: 'e1 en',
    kind: 'error',
    html: site(
      `<section><h2>Whoops, this link is broken</h2><p>Let us know and we will fix it.</p></section>${MORE}`,
      `<title>The Coast</title>`
    )
  },
  {
    name: 'e2 en',
    kind: 'error',
    html: site(
      `<section><h2>That article could not be located</h2><p>It was published more than a year ago and is no longer online.</p></section>${MORE}`,
      `<title>The Coast</title>`
    )
  },
  {
    name: 'e1 de',
    kind: 'error',
    html: site(
      `<section><h2>Diese Meldung ist leider nicht mehr online</h2><p>Agenturmeldungen löschen wir nach sieben Tagen.</p></section>${MORE}`,
      `<title>Die Küste</title>`
    )
  },
  {
    name: 'e1 fr',
    kind: 'error',
    html: site(
      `<section><h2>Aïe, cette page a disparu</h2><p>Retournez à l’accueil.</p></section>${MORE}`,
      `<title>La Côte</title>`
    )
  },
  {
    name: 'e1 es',
    kind: 'error',
    html: site(
      `<section><h2>Ese enlace ya no funciona</h2><p>Puede que la noticia se haya retirado.</p></section>${MORE}`,
      `<title>La Costa</title>`
    )
  },
  {
    name: 'e1 ru',
    kind: 'error',
    html: site(
      `<section><h2>Материал удалён по требованию правообладателя</h2><p></p></section>${MORE}`,
      `<title>Берег</title>`
    )
  },
  {
    name: 'e1 zh',
    kind: 'error',
    html: site(`<section><h2>啊哦，网页不见了</h2><p>去首页看看吧</p></section>${MORE}`, `<title>海岸报</title>`)
  },
  {
    name: 'e1 ja',
    kind: 'error',
    html: site(
      `<section><h2>記事が削除されたか、URLが間違っています</h2><p>トップへ戻る</p></section>${MORE}`,
      `<title>海岸新聞</title>`
    )
  },
  {
    name: 'e1 ar',
    kind: 'error',
    html: site(
      `<section><h2>هذا الرابط لم يعد يعمل</h2><p>عد إلى الصفحة الرئيسية</p></section>${MORE}`,
      `<title>الساحل</title>`
    )
  },
  {
    name: 'e1 pt',
    kind: 'error',
    html: site(
      `<section><h2>Esta matéria foi removida</h2><p>Por decisão judicial.</p></section>${MORE}`,
      `<title>A Costa</title>`
    )
  },
  {
    name: 'o1 en',
    kind: null,
    html: site(
      `<article><h1>Site of Roman bath removed from heritage list</h1><p>The site of the Roman bath in Lower Marsh has been removed from the heritage list, the county said on Friday. Nobody could find it any more.</p></article>${MORE}`,
      `<title>Site of Roman bath removed from heritage list - The Coast</title><meta name="date" content="2026-05-01">`
    )
  },
  {
    name: 'o2 en',
    kind: null,
    html: site(
      `<article><h1>Members to vote on club’s future</h1><p>Members of Selby rowing club will vote on Saturday on whether to sell the boathouse. Only registered members may take part, and this story will be updated.</p><time datetime="2026-05-01">1 May</time></article>${MORE}`,
      `<title>Members to vote on club’s future - The Coast</title>`
    )
  },
  {
    name: 'o1 de',
    kind: null,
    html: site(
      `<article><h1>Kunden ohne Strom</h1><p>Rund 400 Haushalte in Selbern waren am Freitag drei Stunden ohne Strom. Ein Bagger hatte ein Kabel getroffen, teilten die Stadtwerke mit.</p><div><p>Jetzt den Newsletter abonnieren und nichts verpassen</p></div></article>${MORE}`,
      `<title>Kunden ohne Strom - The Coast</title>`
    )
  },
  {
    name: 'o1 fr',
    kind: null,
    html: site(
      `<article><h1>Robot ou humain ? Le jeu qui amuse les lycéens</h1><p>Êtes-vous un robot ? La question fait rire dans les cours de récréation : depuis mars, un jeu oppose des élèves à une machine qui écrit comme eux.</p><p>Au lycée de Selbe, la moitié des élèves se trompe. « On ne sait plus qui parle », dit Lina, 16 ans, qui veut devenir professeure de français.</p></article>${MORE}`,
      `<title>Robot ou humain ? Le jeu qui amuse les lycéens - The Coast</title>`
    )
  },
  {
    name: 'o1 es',
    kind: null,
    html: site(
      `<article><h1>El sitio web de Hacienda ya no funciona con contraseñas</h1><p>El sitio web de Hacienda pedirá desde julio el carné digital para entrar, según anunció el lunes el ministerio. Quien no lo tenga podrá acudir a una oficina.</p><p>La medida afecta a once millones de personas, de las que un tercio no ha pedido aún su carné.</p></article>${MORE}`,
      `<title>El sitio web de Hacienda ya no funciona con contraseñas - The Coast</title>`
    )
  },
  {
    name: 'o1 ru',
    kind: null,
    html: site(
      `<article><h1>Подписчики газеты получат архив</h1><p>Подписчики городской газеты с июня смогут читать весь архив с 1911 года, рассказали в редакции. Доступ для остальных откроют осенью.</p><time datetime="2026-05-01">1 мая</time></article>${MORE}`,
      `<title>Подписчики газеты получат архив - The Coast</title>`
    )
  },
  {
    name: 'o1 zh',
    kind: null,
    html: site(
      `<article><h1>会员费上涨，超市顾客不满</h1><p>该超市周五宣布会员年费上涨两成，许多顾客表示不满。公司称物流成本过去一年上涨了三成，只有会员才能享受的优惠将继续保留。</p><time datetime="2026-05-01">5月1日</time></article>${MORE}`,
      `<title>会员费上涨，超市顾客不满 - The Coast</title>`
    )
  },
  {
    name: 'o1 ja',
    kind: null,
    html: site(
      `<article><h1>会員制農園が人気</h1><p>登録した会員だけが利用できる農園が市内で人気を集めている。運営会社によると、利用者はこの一年で三倍に増えた。</p><time datetime="2026-05-01">5月1日</time></article>${MORE}`,
      `<title>会員制農園が人気 - The Coast</title>`
    )
  },
  {
    name: 'o3 en',
    kind: null,
    html: site(
      `<article><h1>Cookies recalled after glass found</h1><p>A maker of chocolate cookies has recalled two products after a customer found glass in one. Shops will accept returns without a receipt.</p><p>The company and its partners are checking how the pieces came into the dough.</p></article>${MORE}`,
      `<title>Cookies recalled after glass found - The Coast</title>`
    )
  },
  {
    name: 'o4 en',
    kind: null,
    html: site(
      `<article><h1>Login: how a password brought down a bank</h1><p>It began with a password on a yellow note. By the evening, 90,000 customers could not sign in to their accounts, and the bank had lost its good name.</p><p>An inquiry that ended on Monday blames the board, which had been warned twice.</p><p>The chairman will leave in July.</p></article>${MORE}`,
      `<title>Login: how a password brought down a bank - The Coast</title>`
    )
  }
]
