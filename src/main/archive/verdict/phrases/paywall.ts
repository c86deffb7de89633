import { inWords } from './in-words'

/** What stands where the rest of an article should be. */
export const PAYWALL_LINES: RegExp[] = inWords([
  /\b(subscribe|sign up|register|log ?in|sign in|join|pay|create (a|an|your)( free)? account|become a (member|subscriber)|start (a|your) (free )?(trial|subscription)|upgrade|choose (a|your) plan)\b.{0,60}\b(to (continue|keep|finish|carry on) (reading|with)|to (read|access|unlock|view|see|enjoy) (the |this |our )?(full|whole|entire|rest|complete|more|article|story|content|premium|unlimited)|for (full|unlimited) access|to unlock)\b/,
  /\b(to|please) (continue|keep|finish) reading\b.{0,80}\b(subscribe|sign|log|register|account|subscription|member|trial|offer|plan)/,
  /\b(continue|keep) reading (this (article|story)|your article|with (a|an) (free )?(trial|subscription|account)|for (free|just|only|[£$€\d]))/,
  /\bthis (article|content|story|page|post|report|analysis|video|section) is (only )?(for|available (only )?(to|for)|reserved for|exclusive (to|for)|exclusively for|locked|restricted to|limited to|behind)\b.{0,40}\b(subscribers|members|paying|premium|paid|registered|subscription|plus|a paywall)?/,
  /\b(subscriber|member|premium)s?[- ]only (article|content|story)\b|\b(exclusive|only) (to|for) (our )?(paid |paying |premium )?(subscribers|members)\b/,
  /\byou('ve| have) (reached|read|used|hit|viewed|run out of|exceeded)\b.{0,40}\b(free|monthly|complimentary|limit|last)\b.{0,30}\b(articles?|stories|limit|views|month)/,
  /\b(the )?(rest|remainder) of (this|the) (article|story|content) is (available|reserved|only)\b|\bwant to (read|see) (more|the rest|the full)\b|\bto read (the (full|rest|whole|entire)|this) (story|article|piece|report)\b/,
  /\bwhile we verify (your )?access\b|\bwant all of the [\w ]{2,30}\? subscribe\b/,
  /^(jetzt |einfach )?mit .{1,24}(\+|\bplus|\babo|\bpremium) (jetzt )?(weiter)?lesen\b/,
  /\byou are (currently )?(reading|seeing|viewing) (a|the) (preview|free preview|sample)\b|\bthis is a preview\b|\bunlock (this|the full) (article|story)\b/,
  /\b(jetzt|hier|einfach|sofort)? ?(weiterlesen|vollständig lesen|ganzen artikel lesen)\b.{0,60}\b(abo|abonn|plus|testen|registr|anmeld|monat|€|kostenlos|digital)/,
  /\b(dieser|diesen|der|den) (artikel|beitrag|inhalt|text)\b.{0,50}\b(nur (für|mit)|abonnenten|exklusiv|kostenpflichtig|mit (einem )?abo|plus[- ]?(abo|artikel)|registrier)/,
  /\b(lesen sie|lies) (diesen artikel |den ganzen artikel )?(weiter )?mit\b.{0,40}\b(abo|plus|\+|digital|premium)|\bexklusiv für abonnent|\bsie haben bereits ein abo\b|\bals abonnent(in)? lesen\b/,
  /\b(cet|l'|la suite de (cet |l')|pour lire (la suite|cet|l'intégralité)).{0,12}(article|contenu)?\b.{0,40}\b(réservé|abonn|inscri|connect)/,
  /\b(article|contenu) (réservé|exclusif)\b.{0,40}\babonn|\bréservé aux? (nos )?abonnés\b|\bil vous reste \d+\s?% de cet article\b|\babonnez-vous pour (lire|accéder|continuer|découvrir)\b|\bpour continuer (à|votre) lecture\b/,
  /\b(contenido|artículo|noticia|nota|este contenido).{0,20}\b(exclusiv[oa]|solo|reservad[oa]|sólo)\b.{0,30}\b(suscriptor|suscrit|abonad|registrad|premium|socios)/,
  /\b(suscríbete|suscríbase|regístrate|regístrese|inicia sesión)\b.{0,40}\b(para (seguir|continuar|leer|acceder|ver)|y (sigue|accede|lee))\b|\bpara (seguir|continuar) leyendo\b/,
  /\b(contenuto|articolo|questo (articolo|contenuto))\b.{0,30}\b(riservat[oa]|esclusiv[oa]|solo)\b.{0,30}\b(abbonat|iscritt|registrat)|\b(abbonati|accedi|registrati) (per|e) (continuare|leggere|continua|leggi)\b|\bper continuare a leggere\b/,
  /\b(conteúdo|artigo|matéria|notícia|este (artigo|conteúdo))\b.{0,30}\b(exclusiv[oa]|restrit[oa]|só|somente|apenas)\b.{0,30}\b(assinante|subscritor|cadastrad)|\b(assine|cadastre-se|faça login)\b.{0,30}\bpara (continuar|ler|ter acesso)\b|\bpara continuar (a ler|lendo)\b/,
  /\b(dit artikel|verder lezen|lees verder|om verder te lezen|lees dit artikel)\b.{0,50}\b(abonnee|abonnement|account|inloggen|registreer|premium|plus|gratis)|\balleen voor abonnees\b|\bexclusief voor abonnees\b/,
  /\b(för att (läsa|fortsätta)|läs vidare|fortsätt läsa|for å lese|les videre|for at læse|læs videre|fortsæt med at læse|jatka lukemista|lukeaksesi)\b.{0,60}\b(prenumer|abonn|logga|logg|log|konto|köp|kjøp|køb|tilaa|tilaaj|kirjaudu)|\b(endast|bara|kun|vain) (för|for|tilaajille) ?(prenumeranter|abonnenter)?\b.{0,20}$|\b(artikkeli|juttu) on (vain )?tilaajille\b/,
  /pozostało (jeszcze |ci )?\d+\s?%|\b(kup|wykup|zamów|aktywuj) (prenumerat|subskrypc|dostęp|abonam).{0,40}(czyta|przeczyta)|\b(il reste|reste) (encore )?\d+\s?%.{0,30}(article|lire)|(verbleibende|noch) \d+\s?% (des|dieses) (artikels|textes)/,
  /\b(ten artykuł|treść|dalsza część|pozostało|czytaj dalej|aby (czytać|przeczytać))\b.{0,60}\b(prenumer|subskryb|dostęp|abonam|zaloguj|premium)|\b(pouze|jen) pro předplatitele\b|\b(cikk|tartalom) csak előfizetők|\bdoar pentru abonați\b|\bμόνο για συνδρομητές\b/,
  /(только для подписчиков|доступн[оаы]? (только )?(по подписке|подписчикам)|(оформите|купите|продлите) подписку.{0,40}(чтобы|продолж|чита|досту)|чтобы (дочитать|прочитать|продолжить чтение|читать дальше).{0,40}(подпи|войд|зарег)|материал (доступен|открыт) (только )?(для )?подпис)/,
  /(тільки для (передплатників|підписників)|доступн[оаий]+ (лише|тільки) (за передплатою|передплатникам)|щоб (прочитати|читати|продовжити).{0,40}(передплат|підпи|увійд))/,
  /((sadece|yalnızca) aboneler|devamını (okumak|görmek) için.{0,30}(abone|üye|giriş)|okumaya devam etmek için.{0,30}(abone|üye|giriş)|abone (ol|olun).{0,30}(okumaya devam|tamamını))/,
  /(للمشتركين فقط|(هذا|هذه) (المقال|المقالة|المحتوى|التقرير).{0,30}(للمشتركين|مخصص|حصري|متاح(ة)? (فقط )?ل)|(اشترك|سجل|سجّل).{0,30}(لمتابعة|لمواصلة|لإكمال|لقراءة|للاطلاع) ?(القراءة|المقال|على|باقي|بقية)?|(لمتابعة|لمواصلة|لإكمال) (القراءة|قراءة).{0,40}(اشتر|سج|دخول))/,
  /((فقط|مخصوص) (برای )?(مشترکین|مشترکان|اعضا)|برای (ادامه|خواندن|مطالعه).{0,30}(مشترک|اشتراک|عضو|وارد|ثبت.?نام)|(مشترکان|שמנוי|למנויים בלבד|תוכן למנויים|כתבה (זו )?למנויים|להמשך קריאה.{0,20}(מנוי|הרשמ|התחבר)))/,
  /((仅限|僅限|只限|仅供|僅供).{0,6}(订阅|訂閱|会员|會員|付费|付費)|(订阅|訂閱|登录|登入|注册|註冊|成为会员|加入會員|开通|付费|付費).{0,12}(继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|解锁)|(继续|繼續|阅读|閱讀)(阅读|閱讀|全文).{0,10}(请|請).{0,6}(订阅|訂閱|登|付)|(付费|付費|会员|會員)(专享|專享|内容|內容|文章))/,
  /((会員|有料会員|購読者)(限定|の方のみ|専用)|(この|本)?記事は.{0,10}(会員|有料|購読)|続き(は|を).{0,20}(会員|登録|購読|ログイン|有料)|残り\s?[\d,]+\s?文字|구독자 ?(전용|만)|(유료|회원) ?(전용|콘텐츠|기사)|(구독|로그인|가입)(하고|하시면|후).{0,14}(계속|전체|전문).{0,6}(읽|보)|계속 읽으려면)/,
  /((केवल|सिर्फ) (सब्सक्राइबर|सदस्य|ग्राहक)|आगे पढ़ने के लिए.{0,30}(सब्सक्राइब|लॉग|साइन)|(khusus|hanya untuk) (pelanggan|anggota)|untuk (membaca|melanjutkan).{0,30}(berlangganan|masuk|daftar)|(chỉ )?dành (riêng )?cho (thành viên|độc giả đăng ký|người đăng ký)|เฉพาะสมาชิก)/
])

/** Offers that also stand on pages which are free. */
export const OFFER_LINES: RegExp[] = inWords([
  /\b(already|not yet) (a|have a|have an|an)? ?(subscriber|member|subscription|account)\b|\b(subscribe|join|try) (now|today|for|us)\b|\b(cancel (at )?any ?time|free trial|per (month|week)|\/(month|mo|week)|billed (monthly|annually)|introductory offer|unlimited (digital )?access|view (all )?(offers|plans)|subscription options)\b/,
  /\b(sie sind bereits|schon|bereits) (abonnent|registriert|kunde)|\b(jederzeit|monatlich) kündbar\b|\b(jetzt|gratis|kostenlos) (testen|abonnieren|registrieren)\b|\bdéjà abonnée?\b|\bsans engagement\b|\bje m'abonne\b|\bs'abonner\b/,
  /\bya (eres|soy|es) suscriptor|\bsuscríbete (ahora|ya|por)\b|\bsei già abbonato\b|\babbonati (ora|subito|a)\b|\bjá é assinante\b|\bassine (já|agora|por)\b|\bal abonnee\b|\bredan prenumerant\b|\ballerede abonnent\b|\ballerede kunde\b|\bmasz już (prenumeratę|konto)\b/,
  /уже (есть подписка|подписаны)|оформить подписку|вже (маєте підписку|передплатник)|zaten abone|هل أنت مشترك|مشترك بالفعل|اشترك الآن|خرید اشتراک|已(是|经是|經是)(会员|會員|订阅|訂閱)|立即(订阅|訂閱|开通)|会員(登録|の方)|すでに会員|이미 (구독|회원)|구독하기/
])
