import { MORE } from './more-stories'
import { site, type Variant } from './pages'

/** Walls in the words of many sites and languages, and whole articles that carry offers or are about them. */
export const REWORDED_WALLS: Variant[] = [
  {
    name: 'metered en',
    kind: 'paywall',
    html: site(
      `<article><h1>Harbour town votes on tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>The harbour town of Selby will vote on Sunday on whether to build a tunnel under its river, the largest project in its history and the first that its inhabitants may decide themselves.</p><p>Opponents say that the money would be better spent on</p></div><div class="box-x1"><h2>You’ve read your last free article</h2><p>Keep reading for £1 a week. Cancel whenever you like.</p><button>See options</button></div></article>${MORE}`,
      `<title>Harbour town votes on tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'reg wall en',
    kind: 'paywall',
    html: site(
      `<article><h1>Harbour town votes on tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>The harbour town of Selby will vote on Sunday on whether to build a tunnel under its river, the largest project in its history.</p></div><div class="box-x1"><h2>Read this article for free</h2><p>Register with your email to finish this article and get one more free each month.</p><button>Register</button><button>Already registered? Log in</button></div></article>${MORE}`,
      `<title>Harbour town votes on tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'members en',
    kind: 'paywall',
    html: site(
      `<article><h1>How the tunnel was dug</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>When the first machine broke through on a night in May, the engineers had been standing in the mud for eleven hours.</p><p>None of them had expected the rock to be this soft, and none of them knew yet what it would cost.</p></div><div class="box-x1"><h2>This post is for paid subscribers</h2><button>Subscribe</button><p>Already a paid subscriber? Sign in</p></div></article>${MORE}`,
      `<title>How the tunnel was dug | Paper</title>`
    )
  },
  {
    name: 'substack like en',
    kind: 'paywall',
    html: site(
      `<article><h1>Notes on a tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>When the first machine broke through on a night in May, the engineers had been standing in the mud for eleven hours. None of them had expected the rock to be this soft, and none of them knew yet what it would cost, or who was going to be asked to pay for it.</p></div><div class="box-x1"><h2>Keep reading with a 7-day free trial</h2><p>Subscribe to Mudlark to keep reading this post and get 7 days of free access to the full post archives.</p><button>Start trial</button></div></article>${MORE}`,
      `<title>Notes on a tunnel | Paper</title>`
    )
  },
  {
    name: 'app only en',
    kind: 'paywall',
    html: site(
      `<article><h1>Harbour town votes on tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>The harbour town of Selby will vote on Sunday on whether to build a tunnel under its river.</p></div><div class="box-x1"><h2>The rest of this story is in our app</h2><p>Premium members can read every story there.</p><button>Open app</button></div></article>${MORE}`,
      `<title>Harbour town votes on tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'gift en',
    kind: 'paywall',
    html: site(
      `<article><h1>Harbour town votes on tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>The harbour town of Selby will vote on Sunday on whether to build a tunnel under its river, the largest project in its history and the first that its inhabitants may decide themselves, after eleven years of plans.</p></div><div class="box-x1"><h2>Get full access to this article</h2><button>Digital: €9.99 a month</button><button>All-access: €14.99 a month</button><button>Choose</button></div></article>${MORE}`,
      `<title>Harbour town votes on tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'plus abo de',
    kind: 'paywall',
    html: site(
      `<article><h1>Hafenstadt stimmt über Tunnel ab</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Die Hafenstadt Selbern stimmt am Sonntag darüber ab, ob unter dem Fluss ein Tunnel gebaut wird. Es wäre das größte Vorhaben ihrer Geschichte.</p></div><div class="box-x1"><h2>Weiterlesen mit Tagblatt+</h2><p>Testen Sie jetzt einen Monat für 1 Euro und lesen Sie diesen und alle weiteren Plus-Artikel.</p><button>Jetzt testen</button><button>Schon Abonnent? Hier anmelden</button></div></article>${MORE}`,
      `<title>Hafenstadt stimmt über Tunnel ab | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'tagespass de',
    kind: 'paywall',
    html: site(
      `<article><h1>Hafenstadt stimmt über Tunnel ab</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Die Hafenstadt Selbern stimmt am Sonntag darüber ab, ob unter dem Fluss ein Tunnel gebaut wird. Es wäre das größte Vorhaben ihrer Geschichte.</p><p>Gegner sagen, das Geld sei in Schulen besser</p></div><div class="box-x1"><h2>Sie möchten den ganzen Text lesen?</h2><p>Mit dem Tagespass für 1,99 Euro oder im Digitalabo für 9,90 Euro im Monat</p><button>Angebot wählen</button></div></article>${MORE}`,
      `<title>Hafenstadt stimmt über Tunnel ab | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'reserve fr',
    kind: 'paywall',
    html: site(
      `<article><h1>La ville portuaire vote sur son tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>La ville portuaire de Selbe vote dimanche pour ou contre un tunnel sous son fleuve, le plus grand projet de son histoire.</p><p>Les opposants jugent que l’argent serait mieux</p></div><div class="box-x1"><h2>La suite est réservée aux abonnés</h2><p>Il vous reste 82 % de cet article à lire.</p><button>S’abonner</button><button>Déjà abonné ? Se connecter</button></div></article>${MORE}`,
      `<title>La ville portuaire vote sur son tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'offert fr',
    kind: 'paywall',
    html: site(
      `<article><h1>La ville portuaire vote sur son tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>La ville portuaire de Selbe vote dimanche pour ou contre un tunnel sous son fleuve, le plus grand projet de son histoire.</p></div><div class="box-x1"><h2>Lisez l’article en entier</h2><p>1 € le premier mois, sans engagement, puis 9,90 € par mois</p><button>J’en profite</button></div></article>${MORE}`,
      `<title>La ville portuaire vote sur son tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'hard es',
    kind: 'paywall',
    html: site(
      `<article><h1>La ciudad portuaria vota su túnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>La ciudad portuaria de Selba vota el domingo si construye un túnel bajo su río, el mayor proyecto de su historia y el primero que deciden los vecinos.</p></div><div class="box-x1"><h2>Contenido solo para suscriptores</h2><p>Suscríbete por 1 € el primer mes y lee sin límites.</p><button>Suscribirme</button><button>¿Ya tienes suscripción? Entra</button></div></article>${MORE}`,
      `<title>La ciudad portuaria vota su túnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'agotado es',
    kind: 'paywall',
    html: site(
      `<article><h1>La ciudad portuaria vota su túnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>La ciudad portuaria de Selba vota el domingo si construye un túnel bajo su río, el mayor proyecto de su historia y el primero que deciden los vecinos.</p></div><div class="box-x1"><h2>Has agotado tus artículos gratuitos de este mes</h2><p>Regístrate gratis y sigue leyendo</p><button>Crear cuenta</button></div></article>${MORE}`,
      `<title>La ciudad portuaria vota su túnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'assinantes pt',
    kind: 'paywall',
    html: site(
      `<article><h1>Cidade portuária vota túnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>A cidade portuária de Selva vota no domingo se constrói um túnel sob o rio, o maior projeto da sua história e o primeiro a ser decidido pelos moradores.</p></div><div class="box-x1"><h2>Esta reportagem é para assinantes</h2><p>Assine por R$ 1,90 no primeiro mês e leia tudo sem limites</p><button>Assinar agora</button><button>Já sou assinante</button></div></article>${MORE}`,
      `<title>Cidade portuária vota túnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'limite pt',
    kind: 'paywall',
    html: site(
      `<article><h1>Cidade portuária vota túnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>A cidade portuária de Selva vota no domingo se constrói um túnel sob o rio, o maior projeto da sua história.</p></div><div class="box-x1"><h2>Você atingiu o limite de matérias gratuitas do mês</h2><p>Para seguir lendo, escolha um plano.</p><button>Ver planos</button></div></article>${MORE}`,
      `<title>Cidade portuária vota túnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'plus it',
    kind: 'paywall',
    html: site(
      `<article><h1>La città portuale vota sul tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>La città portuale di Selva vota domenica se costruire un tunnel sotto il fiume, il più grande progetto della sua storia.</p></div><div class="box-x1"><h2>Questo è un contenuto per abbonati</h2><p>Prova un mese a 1 € e leggi tutti gli articoli</p><button>Abbonati</button><button>Sei già abbonato? Accedi</button></div></article>${MORE}`,
      `<title>La città portuale vota sul tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'premium nl',
    kind: 'paywall',
    html: site(
      `<article><h1>Havenstad stemt over tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>De havenstad Selbeek stemt zondag over een tunnel onder de rivier, het grootste project uit haar geschiedenis en het eerste waarover inwoners zelf beslissen.</p></div><div class="box-x1"><h2>Verder lezen?</h2><p>Word abonnee en lees dit artikel en al het andere nieuws de eerste maand voor 1 euro.</p><button>Bekijk aanbod</button></div></article>${MORE}`,
      `<title>Havenstad stemt over tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'zostalo pl',
    kind: 'paywall',
    html: site(
      `<article><h1>Miasto portowe głosuje nad tunelem</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Portowe miasto Selby zagłosuje w niedzielę, czy budować tunel pod rzeką. To największe przedsięwzięcie w jego historii.</p><p>Przeciwnicy uważają, że pieniądze lepiej wydać na</p></div><div class="box-x1"><h2>Dalszy ciąg artykułu dostępny dla prenumeratorów</h2><p>Wykup dostęp od 1,90 zł za pierwszy miesiąc</p><button>Kup teraz</button><button>Masz już dostęp? Zaloguj się</button></div></article>${MORE}`,
      `<title>Miasto portowe głosuje nad tunelem | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'limit pl',
    kind: 'paywall',
    html: site(
      `<article><h1>Miasto portowe głosuje nad tunelem</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Portowe miasto Selby zagłosuje w niedzielę, czy budować tunel pod rzeką. To największe przedsięwzięcie w jego historii.</p></div><div class="box-x1"><h2>Wykorzystałeś limit darmowych artykułów</h2><p>Czytaj dalej bez ograniczeń za 4,90 zł miesięcznie</p><button>Wybierz pakiet</button></div></article>${MORE}`,
      `<title>Miasto portowe głosuje nad tunelem | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'podpiska ru',
    kind: 'paywall',
    html: site(
      `<article><h1>Портовый город голосует о тоннеле</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>В воскресенье портовый город Сельбинск решит, строить ли тоннель под рекой. Это крупнейший проект в его истории и первый, о котором спросили жителей.</p></div><div class="box-x1"><h2>Продолжение доступно по подписке</h2><p>Первый месяц — 1 рубль, затем 299 рублей</p><button>Оформить</button><button>Уже подписаны? Войдите</button></div></article>${MORE}`,
      `<title>Портовый город голосует о тоннеле | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'polnyj ru',
    kind: 'paywall',
    html: site(
      `<article><h1>Портовый город голосует о тоннеле</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>В воскресенье портовый город Сельбинск решит, строить ли тоннель под рекой. Это крупнейший проект в его истории.</p></div><div class="box-x1"><h2>Полный текст статьи — для подписчиков</h2><p>Подпишитесь, чтобы прочитать материал целиком</p><button>Подписаться</button></div></article>${MORE}`,
      `<title>Портовый город голосует о тоннеле | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'peredplata uk',
    kind: 'paywall',
    html: site(
      `<article><h1>Портове місто голосує про тунель</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>У неділю портове місто Сельбинськ вирішить, чи будувати тунель під річкою. Це найбільший проєкт у його історії.</p></div><div class="box-x1"><h2>Цей матеріал — для учасників клубу</h2><p>Підтримайте редакцію, щоб читати далі. Від 100 гривень на місяць.</p><button>Приєднатися</button></div></article>${MORE}`,
      `<title>Портове місто голосує про тунель | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'abone tr',
    kind: 'paywall',
    html: site(
      `<article><h1>Liman kenti tüneli oyluyor</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Liman kenti Selbe pazar günü nehrin altına bir tünel yapılıp yapılmayacağını oylayacak. Bu, kentin tarihindeki en büyük proje.</p></div><div class="box-x1"><h2>Bu içerik abonelere özeldir</h2><p>Haberin tamamını okumak için abone olun. İlk ay 1 TL.</p><button>Abone Ol</button><p>Zaten abone misiniz? Giriş yapın</p></div></article>${MORE}`,
      `<title>Liman kenti tüneli oyluyor | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'sinir tr',
    kind: 'paywall',
    html: site(
      `<article><h1>Liman kenti tüneli oyluyor</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Liman kenti Selbe pazar günü nehrin altına bir tünel yapılıp yapılmayacağını oylayacak. Bu, kentin tarihindeki en büyük proje.</p></div><div class="box-x1"><h2>Bu ayki ücretsiz haber hakkınız doldu</h2><p>Okumayı sürdürmek için üye olun</p><button>Üye ol</button></div></article>${MORE}`,
      `<title>Liman kenti tüneli oyluyor | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'mushtarik ar',
    kind: 'paywall',
    html: site(
      `<article><h1>مدينة الميناء تصوّت على النفق</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>تصوّت مدينة سلبة الساحلية يوم الأحد على بناء نفق تحت نهرها، وهو أكبر مشروع في تاريخها وأول مشروع يُسأل عنه السكان أنفسهم منذ تأسيس المجلس البلدي.</p></div><div class="box-x1"><h2>هذا المحتوى متاح للمشتركين</h2><p>اشترك الآن لقراءة المقال كاملاً، الشهر الأول بدولار واحد</p><button>اشترك</button><button>لديك حساب؟ سجّل الدخول</button></div></article>${MORE}`,
      `<title>مدينة الميناء تصوّت على النفق | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'limit ar',
    kind: 'paywall',
    html: site(
      `<article><h1>مدينة الميناء تصوّت على النفق</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>تصوّت مدينة سلبة الساحلية يوم الأحد على بناء نفق تحت نهرها، وهو أكبر مشروع في تاريخها وأول مشروع يُسأل عنه السكان أنفسهم منذ تأسيس المجلس البلدي.</p></div><div class="box-x1"><h2>لقد استنفدت عدد المقالات المجانية لهذا الشهر</h2><p>أنشئ حساباً مجانياً لإكمال القراءة</p><button>إنشاء حساب</button></div></article>${MORE}`,
      `<title>مدينة الميناء تصوّت على النفق | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'eshterak fa',
    kind: 'paywall',
    html: site(
      `<article><h1>شهر بندری درباره تونل رأی می‌دهد</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>شهر بندری سلبه یکشنبه درباره ساخت تونل زیر رودخانه رأی می‌دهد؛ بزرگ‌ترین طرح تاریخ این شهر و نخستین طرحی که از مردم پرسیده می‌شود.</p></div><div class="box-x1"><h2>ادامه این مطلب ویژه مشترکان است</h2><p>برای خواندن متن کامل اشتراک تهیه کنید</p><button>خرید اشتراک</button><button>مشترک هستید؟ وارد شوید</button></div></article>${MORE}`,
      `<title>شهر بندری درباره تونل رأی می‌دهد | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'ozv fa',
    kind: 'paywall',
    html: site(
      `<article><h1>شهر بندری درباره تونل رأی می‌دهد</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>شهر بندری سلبه یکشنبه درباره ساخت تونل زیر رودخانه رأی می‌دهد؛ بزرگ‌ترین طرح تاریخ این شهر و نخستین طرحی که از مردم پرسیده می‌شود.</p></div><div class="box-x1"><h2>این مقاله فقط برای کاربران عضو قابل مشاهده است</h2><button>عضویت رایگان است</button><button>ثبت نام</button></div></article>${MORE}`,
      `<title>شهر بندری درباره تونل رأی می‌دهد | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'manui he',
    kind: 'paywall',
    html: site(
      `<article><h1>עיר הנמל מצביעה על המנהרה</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>עיר הנמל סלבה תצביע ביום ראשון אם לבנות מנהרה מתחת לנהר, המיזם הגדול בתולדותיה והראשון שעליו נשאלו התושבים.</p></div><div class="box-x1"><h2>כתבה זו מיועדת למנויים בלבד</h2><p>הצטרפו עכשיו בשקל לחודש הראשון</p><button>לרכישת מינוי</button><button>כבר מנויים? התחברו</button></div></article>${MORE}`,
      `<title>עיר הנמל מצביעה על המנהרה | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'dingyue zh',
    kind: 'paywall',
    html: site(
      `<article><h1>港口城市就隧道投票</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>港口城市塞尔比将于周日就是否在河底修建隧道举行投票，这是该市历史上最大的工程，也是第一次由居民自己决定。反对者认为，这笔钱应该用于学校和医院</p></div><div class="box-x1"><h2>本文为付费内容</h2><button>订阅会员即可阅读全文，首月仅需1元</button><button>立即订阅</button><button>已是会员？登录</button></div></article>${MORE}`,
      `<title>港口城市就隧道投票 | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'caixin zh',
    kind: 'paywall',
    html: site(
      `<article><h1>港口城市就隧道投票</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>港口城市塞尔比将于周日就是否在河底修建隧道举行投票，这是该市历史上最大的工程，也是第一次由居民自己决定。</p></div><div class="box-x1"><h2>您还没有购买，剩余 86% 的内容需付费后阅读</h2><button>购买单篇 ¥8</button><button>开通会员</button></div></article>${MORE}`,
      `<title>港口城市就隧道投票 | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'tw zh TW',
    kind: 'paywall',
    html: site(
      `<article><h1>港口城市就隧道投票</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>港口城市塞爾比將於週日就是否在河底興建隧道舉行投票，這是該市歷史上最大的工程，也是第一次由居民自己決定。</p></div><div class="box-x1"><h2>您本月的免費閱讀篇數已達上限</h2><button>訂閱後即可無限閱讀</button><button>立即訂閱</button></div></article>${MORE}`,
      `<title>港口城市就隧道投票 | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'nokori ja',
    kind: 'paywall',
    html: site(
      `<article><h1>港町がトンネルを問う</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>港町セルビーは日曜日、川の下にトンネルを建設するかどうかを住民投票で決める。市の歴史で最大の事業であり、住民自身が決めるのは初めてとなる。</p></div><div class="box-x1"><h2>この記事は有料会員記事です。残り1,482文字</h2><button>有料会員になると続きをお読みいただけます。</button><button>ログイン</button><button>会員登録</button></div></article>${MORE}`,
      `<title>港町がトンネルを問う | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'premium ja',
    kind: 'paywall',
    html: site(
      `<article><h1>港町がトンネルを問う</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>港町セルビーは日曜日、川の下にトンネルを建設するかどうかを住民投票で決める。市の歴史で最大の事業であり、住民自身が決めるのは初めてとなる。</p></div><div class="box-x1"><h2>ここから先は有料コースにお申し込みの方がご覧になれます</h2><button>初月無料でお試し</button><button>申し込む</button></div></article>${MORE}`,
      `<title>港町がトンネルを問う | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'yuryo ko',
    kind: 'paywall',
    html: site(
      `<article><h1>항구 도시, 터널 놓고 투표</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>항구 도시 셀비는 일요일 강 밑에 터널을 지을지를 놓고 주민 투표를 실시한다. 도시 역사상 가장 큰 사업이며 주민이 직접 결정하는 것은 처음이다.</p></div><div class="box-x1"><h2>이 기사는 유료 구독자에게만 제공됩니다</h2><button>구독하고 전체 기사를 읽어보세요</button><button>구독하기</button><button>이미 구독 중이신가요? 로그인</button></div></article>${MORE}`,
      `<title>항구 도시, 터널 놓고 투표 | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'login ko',
    kind: 'paywall',
    html: site(
      `<article><h1>항구 도시, 터널 놓고 투표</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>항구 도시 셀비는 일요일 강 밑에 터널을 지을지를 놓고 주민 투표를 실시한다. 도시 역사상 가장 큰 사업이며 주민이 직접 결정하는 것은 처음이다.</p></div><div class="box-x1"><h2>로그인하면 기사 전문을 볼 수 있습니다</h2><button>회원 가입은 무료입니다</button><button>로그인</button></div></article>${MORE}`,
      `<title>항구 도시, 터널 놓고 투표 | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'subscr hi',
    kind: 'paywall',
    html: site(
      `<article><h1>बंदरगाह शहर सुरंग पर मतदान करेगा</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>बंदरगाह शहर सेल्बी रविवार को इस बात पर मतदान करेगा कि नदी के नीचे सुरंग बनाई जाए या नहीं। यह शहर के इतिहास की सबसे बड़ी परियोजना है।</p></div><div class="box-x1"><h2>यह लेख केवल सब्सक्राइबर्स के लिए है</h2><p>पूरी खबर पढ़ने के लिए सब्सक्राइब करें</p><button>सब्सक्राइब करें</button><p>पहले से सदस्य हैं? लॉग इन करें</p></div></article>${MORE}`,
      `<title>बंदरगाह शहर सुरंग पर मतदान करेगा | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'langganan id',
    kind: 'paywall',
    html: site(
      `<article><h1>Kota pelabuhan memilih soal terowongan</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Kota pelabuhan Selbi pada hari Minggu akan memilih apakah akan membangun terowongan di bawah sungai, proyek terbesar dalam sejarahnya.</p></div><div class="box-x1"><h2>Artikel ini khusus untuk pelanggan</h2><p>Berlangganan sekarang untuk membaca artikel selengkapnya, mulai Rp10.000</p><button>Langganan</button><button>Sudah berlangganan? Masuk</button></div></article>${MORE}`,
      `<title>Kota pelabuhan memilih soal terowongan | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'lanjut id',
    kind: 'paywall',
    html: site(
      `<article><h1>Kota pelabuhan memilih soal terowongan</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Kota pelabuhan Selbi pada hari Minggu akan memilih apakah akan membangun terowongan di bawah sungai, proyek terbesar dalam sejarahnya.</p></div><div class="box-x1"><h2>Lanjutkan membaca dengan akun gratis</h2><button>Daftar dalam satu menit</button><button>Daftar gratis</button></div></article>${MORE}`,
      `<title>Kota pelabuhan memilih soal terowongan | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'docgia vi',
    kind: 'paywall',
    html: site(
      `<article><h1>Thành phố cảng bỏ phiếu về đường hầm</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Thành phố cảng Selbi sẽ bỏ phiếu vào Chủ nhật về việc có xây đường hầm dưới sông hay không, dự án lớn nhất trong lịch sử của thành phố.</p></div><div class="box-x1"><h2>Bài viết này chỉ dành cho thành viên</h2><p>Đăng ký để đọc toàn bộ bài viết</p><button>Đăng ký ngay</button></div></article>${MORE}`,
      `<title>Thành phố cảng bỏ phiếu về đường hầm | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'plus sv',
    kind: 'paywall',
    html: site(
      `<article><h1>Hamnstaden röstar om tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Hamnstaden Selby röstar på söndag om en tunnel under floden, det största projektet i stadens historia och det första som invånarna får bestämma om.</p></div><div class="box-x1"><h2>Det här är en artikel för dig som är prenumerant</h2><p>Läs vidare för 1 krona i månaden</p><button>Bli prenumerant</button><button>Redan kund? Logga in</button></div></article>${MORE}`,
      `<title>Hamnstaden röstar om tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'syndromi el',
    kind: 'paywall',
    html: site(
      `<article><h1>Η πόλη-λιμάνι ψηφίζει για τη σήραγγα</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Η πόλη-λιμάνι Σέλμπη ψηφίζει την Κυριακή για την κατασκευή σήραγγας κάτω από το ποτάμι, το μεγαλύτερο έργο στην ιστορία της.</p></div><div class="box-x1"><h2>Το υπόλοιπο άρθρο είναι διαθέσιμο για συνδρομητές</h2><p>Γίνε συνδρομητής με 1 ευρώ τον πρώτο μήνα</p><button>Εγγραφή</button></div></article>${MORE}`,
      `<title>Η πόλη-λιμάνι ψηφίζει για τη σήραγγα | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'predplatne cs',
    kind: 'paywall',
    html: site(
      `<article><h1>Přístavní město hlasuje o tunelu</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Přístavní město Selby bude v neděli hlasovat o tom, zda postavit tunel pod řekou. Je to největší projekt v jeho historii.</p></div><div class="box-x1"><h2>Tento článek je dostupný pouze předplatitelům</h2><p>Pokračujte ve čtení za 1 Kč první měsíc</p><button>Předplatit</button></div></article>${MORE}`,
      `<title>Přístavní město hlasuje o tunelu | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'elofizetes hu',
    kind: 'paywall',
    html: site(
      `<article><h1>A kikötőváros az alagútról szavaz</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Selby kikötőváros vasárnap szavaz arról, hogy épüljön-e alagút a folyó alatt. Ez a város történetének legnagyobb beruházása.</p></div><div class="box-x1"><h2>A cikk folytatása előfizetőink számára érhető el</h2><p>Fizessen elő az első hónapban 100 forintért</p><button>Előfizetek</button></div></article>${MORE}`,
      `<title>A kikötőváros az alagútról szavaz | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'abonati ro',
    kind: 'paywall',
    html: site(
      `<article><h1>Orașul-port votează tunelul</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Orașul-port Selba votează duminică dacă să construiască un tunel sub râu, cel mai mare proiect din istoria sa.</p></div><div class="box-x1"><h2>Acest articol este disponibil doar abonaților</h2><p>Abonează-te pentru a citi mai departe</p><button>Abonare</button></div></article>${MORE}`,
      `<title>Orașul-port votează tunelul | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'samachik th',
    kind: 'paywall',
    html: site(
      `<article><h1>เมืองท่าลงมติเรื่องอุโมงค์</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>เมืองท่าเซลบีจะลงคะแนนเสียงในวันอาทิตย์ว่าจะสร้างอุโมงค์ใต้แม่น้ำหรือไม่ ซึ่งเป็นโครงการที่ใหญ่ที่สุดในประวัติศาสตร์ของเมือง</p></div><div class="box-x1"><h2>เนื้อหานี้สำหรับสมาชิกเท่านั้น</h2><button>สมัครสมาชิกเพื่ออ่านต่อ</button><button>สมัครสมาชิก</button></div></article>${MORE}`,
      `<title>เมืองท่าลงมติเรื่องอุโมงค์ | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'ld closed en',
    kind: 'paywall',
    html: site(
      `<article><h1>Harbour town votes on tunnel</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>The harbour town of Selby will vote on Sunday on whether to build a tunnel under its river, the largest project in its history.</p></div><div class="box-x1"><h2>Enjoying this?</h2><button>Plans start at 2 dollars</button><button>See plans</button></div></article>${MORE}`,
      `<title>Harbour town votes on tunnel | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour town votes","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paid"}}</script>`
    )
  },
  {
    name: 'long stub en',
    kind: 'paywall',
    html: site(
      `<article><h1>The long dig</h1><div class="byline"><time datetime="2026-03-04T08:00:00+01:00">4.3.2026</time></div><div class="article-text"><p>Part 1 of the dig began in the rain, with forty men and women who had never worked under a river and a foreman who had done nothing else for thirty years of his life, and who had no patience for either rain or questions.</p><p>Part 2 of the dig began in the rain, with forty men and women who had never worked under a river and a foreman who had done nothing else for thirty years of his life, and who had no patience for either rain or questions.</p><p>Part 3 of the dig began in the rain, with forty men and women who had never worked under a river and a foreman who had done nothing else for thirty years of his life, and who had no patience for either rain or questions.</p><p>Part 4 of the dig began in the rain, with forty men and women who had never worked under a river and a foreman who had done nothing else for thirty years of his life, and who had no patience for either rain or questions.</p><p>The rest of the tunnel, he said,</p></div><div class="gate"><h2>Unlock the rest of this story</h2><p>Become a member today and read on.</p><button>Join</button></div></article>${MORE}`,
      `<title>The long dig | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'newsletter mid en',
    kind: null,
    html: site(
      `<article><h1>Tunnel vote divides town</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-04">4.3.2026</time><p>Paragraph 1 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 2 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 3 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><aside class="newsletter"><h3>Sign up for our morning letter</h3><p>Subscribe to read the best of the day in your inbox. Already a subscriber? Sign in.</p><form><input type="email"><button>Subscribe</button></form></aside><p>Paragraph 1 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 2 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 3 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 4 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p></article>${MORE}`,
      `<title>Tunnel vote divides town | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'reg teaser mid en',
    kind: null,
    html: site(
      `<article><h1>Tunnel vote divides town</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-04">4.3.2026</time><p>Paragraph 1 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 2 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><div class="promo"><h3>Register for free to unlock unlimited articles</h3><p>Create a free account to continue reading without limits. Already registered? Sign in</p><button>Register</button></div><p>Paragraph 1 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 2 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 3 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p></article>${MORE}`,
      `<title>Tunnel vote divides town | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'donation end en',
    kind: null,
    html: site(
      `<article><h1>Tunnel vote divides town</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-04">4.3.2026</time><p>Paragraph 1 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 2 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 3 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><div class="support"><h3>You’ve read 12 articles in the last month</h3><p>We have no paywall. If you can, support us from £2 a month so that everyone can keep reading.</p><button>Support us</button></div></article>${MORE}`,
      `<title>Tunnel vote divides town | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'sub offer end en',
    kind: null,
    html: site(
      `<article><h1>Tunnel vote divides town</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-04">4.3.2026</time><p>Paragraph 1 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 2 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><p>Paragraph 3 tells of the people along the river who have seen three plans for a tunnel come and go, and who will believe in the fourth when the water pumps stand in the meadow behind the mill.</p><div class="subscribe-box"><h3>Subscribe to The Paper</h3><p>Unlimited digital access for $1 a week. Cancel any time.</p><button>Subscribe now</button></div></article>${MORE}`,
      `<title>Tunnel vote divides town | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'short flash offer en',
    kind: null,
    html: site(
      `<article><h1>Ferry cancelled after engine fire</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-04">4.3.2026</time><p>The evening ferry from Selby to the islands was cancelled on Wednesday after a fire in its engine room. Nobody was hurt, the company said. Passengers can travel on Thursday morning or ask for their money back.</p><div class="promo"><h3>Get the news first</h3><p>Download our app or subscribe to our newsletter.</p></div></article>${MORE}`,
      `<title>Ferry cancelled after engine fire | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'about paywalls en',
    kind: null,
    html: site(
      `<article><h1>Newspapers raise their paywalls</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-04">4.3.2026</time><p>The Daily Ledger will let visitors read only two articles a month before they are asked to subscribe to continue reading, its editor said on Tuesday.</p><p>“This article is for subscribers only” is a sentence that readers have learned to hate, she wrote, but advertising pays for less than a third of the newsroom.</p><p>Of the twenty largest papers in the country, fourteen now keep most of their reporting for members. Five years ago it was six.</p><p>Researchers at the university doubt that the meter can fall much further. Most people who meet a wall leave, they found, and only one in two hundred pays.</p></article>${MORE}`,
      `<title>Newspapers raise their paywalls | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'about paywalls de de',
    kind: null,
    html: site(
      `<article><h1>Immer mehr Zeitungen hinter der Bezahlschranke</h1><p class="byline">Von Anna Lehm</p><time datetime="2026-03-04">4.3.2026</time><p>Immer mehr Zeitungen lassen Leser nur noch mit Abo weiterlesen. Das zeigt eine Erhebung der Universität, die am Dienstag vorgestellt wurde.</p><p>„Dieser Artikel ist nur für Abonnenten“, dieser Satz steht inzwischen über jedem zweiten Text der untersuchten Häuser. Vor fünf Jahren war es jeder fünfte.</p><p>Die Verlage verweisen auf gesunkene Werbeeinnahmen. Ohne Bezahlschranke, sagte eine Sprecherin, gäbe es viele Lokalredaktionen nicht mehr.</p><div class="abo-teaser"><h3>Jetzt Abo abschließen</h3><p>Schon Abonnent? Anmelden</p></div></article>${MORE}`,
      `<title>Immer mehr Zeitungen hinter der Bezahlschranke | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'full ru ru',
    kind: null,
    html: site(
      `<article><h1>Портовый город голосует о тоннеле</h1><p class="byline">Анна Лисина</p><time datetime="2026-03-04">4.3.2026</time><p>В воскресенье портовый город Сельбинск решит, строить ли тоннель под рекой. Это крупнейший проект в его истории и первый, о котором спросили жителей города.</p><p>Противники проекта считают, что деньги лучше потратить на школы и больницы. Сторонники напоминают, что паром зимой стоит по три недели подряд.</p><p>Результаты станут известны в понедельник утром, сообщила избирательная комиссия.</p><div class="tg"><p>Подпишитесь на наш телеграм-канал, чтобы читать новости первыми</p></div></article>${MORE}`,
      `<title>Портовый город голосует о тоннеле | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'full ar ar',
    kind: null,
    html: site(
      `<article><h1>مدينة الميناء تصوّت على النفق</h1><p class="byline">كتب: أحمد سالم</p><time datetime="2026-03-04">4.3.2026</time><p>تصوّت مدينة سلبة الساحلية يوم الأحد على بناء نفق تحت نهرها، وهو أكبر مشروع في تاريخها وأول مشروع يُسأل عنه السكان أنفسهم منذ تأسيس المجلس البلدي.</p><p>ويرى المعارضون أن المال سيكون أنفع في المدارس والمستشفيات، بينما يذكّر المؤيدون بأن العبّارة تتوقف كل شتاء ثلاثة أسابيع متتالية.</p><p>وستُعلن النتائج صباح الاثنين بحسب ما قالت لجنة الانتخابات في بيان.</p><div><p>اشترك في النشرة البريدية لتصلك أهم الأخبار</p><button>اشترك</button></div></article>${MORE}`,
      `<title>مدينة الميناء تصوّت على النفق | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'full ja ja',
    kind: null,
    html: site(
      `<article><h1>港町がトンネルを問う</h1><p class="byline">田中花子</p><time datetime="2026-03-04">4.3.2026</time><p>港町セルビーは日曜日、川の下にトンネルを建設するかどうかを住民投票で決める。市の歴史で最大の事業であり、住民自身が決めるのは初めてとなる。</p><p>反対派は、資金を学校や病院に使うべきだと主張する。賛成派は、冬になると連絡船が三週間も止まることを挙げる。</p><p>結果は月曜日の朝に判明する見通しだと選挙管理委員会は説明した。</p><div><p>会員登録するとお気に入りの記事を保存できます</p><a href="/login">ログイン</a></div></article>${MORE}`,
      `<title>港町がトンネルを問う | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'full ko ko',
    kind: null,
    html: site(
      `<article><h1>항구 도시, 터널 놓고 투표</h1><p class="byline">김민수 기자</p><time datetime="2026-03-04">4.3.2026</time><p>항구 도시 셀비는 일요일 강 밑에 터널을 지을지를 놓고 주민 투표를 실시한다. 도시 역사상 가장 큰 사업이며 주민이 직접 결정하는 것은 처음이다.</p><p>반대하는 주민들은 그 돈을 학교와 병원에 써야 한다고 말한다. 찬성하는 쪽은 겨울이면 나룻배가 삼 주씩 멈춘다고 지적한다.</p><p>결과는 월요일 아침에 나올 것이라고 선거관리위원회가 밝혔다.</p><div><p>구독하고 매일 아침 뉴스레터를 받아보세요</p><button>구독하기</button></div></article>${MORE}`,
      `<title>항구 도시, 터널 놓고 투표 | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'full pl pl',
    kind: null,
    html: site(
      `<article><h1>Miasto portowe głosuje nad tunelem</h1><p class="byline">Anna Nowak</p><time datetime="2026-03-04">4.3.2026</time><p>Portowe miasto Selby zagłosuje w niedzielę, czy budować tunel pod rzeką. To największe przedsięwzięcie w jego historii i pierwsze, o które zapytano mieszkańców.</p><p>Przeciwnicy uważają, że pieniądze lepiej wydać na szkoły i szpitale. Zwolennicy przypominają, że prom zimą stoi przez trzy tygodnie.</p><p>Wyniki będą znane w poniedziałek rano, poinformowała komisja wyborcza.</p><div><p>Zaloguj się, aby komentować</p></div><div><p>Prenumerata cyfrowa już od 4,90 zł</p></div></article>${MORE}`,
      `<title>Miasto portowe głosuje nad tunelem | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  },
  {
    name: 'flash no offers en',
    kind: null,
    html: site(
      `<article><h1>Quake shakes coast</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-04">4.3.2026</time><p>An earthquake of magnitude 4.1 shook the coast near Selby early on Wednesday. No damage was reported.</p></article>${MORE}`,
      `<title>Quake shakes coast | Paper</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00+01:00">`
    )
  }
]
