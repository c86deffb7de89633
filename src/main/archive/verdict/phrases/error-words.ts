import { concept } from './concept'

/** What dead ends name, and what they say became of it; each site in words of its own. */
interface ErrorWords {
  thing: RegExp
  gone: RegExp
}

const words = (thing: string, gone: string): ErrorWords => ({ thing: concept(thing), gone: concept(gone) })

const ERROR_WORDS: ErrorWords[] = [
  words(
    '(this|that|the|your|our) (\\p{L}+ )?(page|story|article|content|address|website|site|account|link|url|video|post)(?!\\p{L})|you(?!\\p{L})|website|server',
    "(is ?n't|is not|no longer|not) (here|available|found|exist\\p{L}*|online)|no longer|(does ?n't|doesn't|don't|does not|do not) exist|(has |have )?expired|been (removed|deleted|suspended|taken (down|offline)|moved|archived|unpublished)|(seem to be|seem|are|'re|look) lost|(is|has) gone|wandered off|(doing|some|carrying out) .{0,16}work|(being|under|for) maintenance|updating (our|the)|went wrong|broke|can ?not be (found|reached|displayed|shown)|can't be (found|reached|displayed|shown)"
  ),
  words(
    'seite|beitrag|artikel|inhalt|adresse|hier|meldung|website|server|text',
    'nicht (mehr )?(verfügbar|gefunden|erreichbar|vorhanden|da|online|abrufbar)|gibt es (hier )?(leider )?nicht|existiert nicht|(leider )?nichts( (mehr )?(zu finden|zu sehen))?$|gelöscht|entfernt|verschwunden|depubliziert|wartungsarbeiten|gewartet|überarbeitet|abgelaufen|schiefgelaufen|verlaufen'
  ),
  words(
    'page|article|contenu|adresse|site|lien|serveur',
    "introuvable|n'existe (plus|pas)|n'est (plus|pas) (disponible|accessible|en ligne)|(a été|été) (supprim|déplac|retir)|en maintenance|a disparu|expiré|pas été trouv|inaccessible|indisponible|perdue?"
  ),
  words(
    'página|contenido|artículo|noticia|enlace|dirección|sitio|lo que busca\\p{L}*|servidor',
    'no (existe|se (ha )?encontr|est[áa] disponible|encontramos|hemos encontrado|se pudo)|ya no (existe|est|funciona)|ha (sido )?(eliminad|movid|caducad)|mantenimiento|no disponible|perdid'
  ),
  words(
    'página|conteúdo|matéria|artigo|notícia|endereço|site|link|servidor',
    'não (existe|foi encontrad|encontrad|est[áa] (mais )?dispon|encontramos|dispon)|foi (removid|apagad|movid)|em manutenção|expirou|indispon|fora do ar|sumiu'
  ),
  words(
    'pagina|contenuto|articolo|indirizzo|sito|link|server',
    "non (esiste|c'è|è (più )?(disponibile|stata trovata|raggiungibile|presente)|trovat|abbiamo trovato)|è stat[ao] (rimoss|cancellat|spostat)|manutenzione|scadut|irraggiungibile"
  ),
  words(
    'pagina|artikel|inhoud|bericht|adres|site|link|server',
    'bestaat niet|niet (meer )?(gevonden|beschikbaar|bereikbaar|gevonden)|(is |zijn )?verwijderd|verplaatst|onderhoud|verlopen|verdwenen|niet vinden'
  ),
  words(
    'sidan|siden|artikel\\p{L}*|artikkel\\p{L}*|innehåll\\p{L}*|innhold\\p{L}*|indhold\\p{L}*|adress\\p{L}*|länken|lenken|linket|webbplats\\p{L}*',
    '(finns|finnes|findes|eksisterer|existerar) (inte|ikke)|(inte|ikke)( længere| lenger| längre)? (hittas|funnet|fundet|tilgjengelig|tilgængelig|tillgänglig|tilgjengeleg)|(tagits|tatt|taget) (bort|ned)|(är|er) (borta|borte|væk|fjernet|flyttet|slettet)|underhåll|vedlikehold|vedligehold|hittar inte|fant ikke|fandt ikke'
  ),
  words(
    'sivu\\p{L}*|artikkeli\\p{L}*|sisältö\\p{L}*|juttu\\p{L}*|leht\\p{L}*|lehekülg\\p{L}*',
    'ei (löydy|löytynyt|ole (enää )?(olemassa|saatavilla)|leitud)|poistettu|huoltokatko|vanhentunut|ei leitud'
  ),
  words(
    'stron\\p{L}+|artykuł\\p{L}*|treś\\p{L}*|materiał\\p{L}*|adres\\p{L}*|serwis\\p{L}*|link\\p{L}*',
    'nie (istnieje|znaleziono|ma|została? znalez|jest (już )?dostępn|możemy znaleźć)|(już )?(tu )?nie ma|usunięt|przeniesion|przerwa techniczna|prace techniczne|konserwac|wygas|niedostępn|zgubi'
  ),
  words(
    'strán\\p{L}+|člán\\p{L}+|obsah\\p{L}*|adres\\p{L}*|web\\p{L}*',
    'nenalezen|nenájden|neexist|nenašl|nie je dostupn|není (dostupn|k dispozici)|byl[ao]? (smazán|odstraněn|přesunut)|bol[ao]? (zmazan|odstránen)|údržb|nedostupn|nelze naj|nemohli naj'
  ),
  words(
    'oldal\\p{L}*|cikk\\p{L}*|tartalom\\p{L}*|link\\p{L}*',
    'nem (található|létezik|elérhető|talál\\p{L}*)|törölt|eltávolított|karbantart|megszűnt|nincs'
  ),
  words(
    'pagin\\p{L}+|articol\\p{L}*|conținut\\p{L}*|adres\\p{L}*|site\\p{L}*',
    'nu (exist|a (fost|putut)|este disponibil|mai (exist|este)|am găsit)|negăsit|șters|mutat|mentenanță|indisponibil'
  ),
  words(
    'σελίδα|άρθρο|περιεχόμενο|διεύθυνση|ιστοσελίδα',
    'δεν (υπάρχει|βρέθηκε|είναι (πλέον )?διαθέσιμ|βρήκαμε|μπορ)|διαγραφ|αφαιρ|μετακινηθ|συντήρηση|έληξε'
  ),
  words(
    'страниц\\p{L}*|стать\\p{L}*|материал\\p{L}*|новост\\p{L}+|адрес\\p{L}*|сайт\\p{L}*|сервер\\p{L}*|съдържани\\p{L}*',
    '(больше )?нет(?!\\p{L})|не (найден|существует|нашл|доступн|съществува|е намерен|можем найти)|удал[её]н|перемещ|недоступ|на обслуживании|технически\\p{L}+ работ|устарел|потерял|изтрит'
  ),
  words('(что|щось|нещо)(-то)?( пішло)?', '(сломалось|пошло не так|не так|се обърка)'),
  words(
    'сторінк\\p{L}+|статт\\p{L}+|матеріал\\p{L}*|адрес\\p{L}*|сайт\\p{L}*|старонк\\p{L}+',
    'не (знайден|існує|знайшли|доступн|знойдзен|існуе)|(більше )?немає|видален|недоступн|технічн\\p{L}+ робот|застаріл|загуби'
  ),
  words(
    'stranic\\p{L}+|stran|člana?k\\p{L}*|sadržaj\\p{L}*|vsebin\\p{L}+|страниц\\p{L}+|чланак',
    '(nije|ni|ne) (pronađen|postoji|najden|obstaja|dostup|na voljo)|uklonjen|obrisan|izbrisan|održavanj|vzdrževanj|није пронађен|не постоји'
  ),
  words(
    'sayfa\\p{L}*|haber\\p{L}*|içerik\\p{L}*|içeriğ\\p{L}*|yazı\\p{L}*|adres\\p{L}*|site\\p{L}*|səhifə\\p{L}*',
    'bulunama|bulama|(mevcut|var) değil|yok$|kaldırıl|silin|taşın|bakım|yayından|erişilem|ulaşılam|tapılma|mövcud deyil'
  ),
  words(
    'صفحة|الصفحة|المقال|الخبر|المحتوى|الرابط|الموقع|هذا الموضوع',
    'غير (موجود|متاح|متوفر)|لم (يعد|تعد|نعثر|يتم العثور|نجد)|لا (توجد|وجود|يوجد)|حذف|تعذر|نقل|صيانة|الصيانة|تعذّر|انتهت'
  ),
  words(
    'صفحه|مطلب|خبر|محتوا|نشانی|آدرس|سایت|وب ?سایت|مواد',
    '(پیدا|یافت) نشد|وجود ندارد|موجود نیست|در دسترس (نیست|نمی)|حذف شد|منتقل|به ?روز ?رسانی|تعمیر|موجود نہیں|نہیں ملا|دستیاب نہیں'
  ),
  words(
    'עמוד|דף|כתבה|תוכן|האתר|הקישור|הכתובת',
    'לא (נמצא|קיים|קיימת|זמינ|מצאנו|נמצאה)|אינ[הו]? (קיים|זמין|קיימת|זמינה)|הוסר|נמחק|בתחזוקה|תחזוקה'
  ),
  words(
    '页面|頁面|网页|網頁|文章|内容|內容|链接|連結|地址|网站|網站|新闻|稿件',
    '不存在|找不到|走丢|走失|迷路|(被|已).{0,5}(删除|刪除|移除|下架|下线)|无法(访问|查看|显示)|無法(瀏覽|顯示|查看)|不见了|失效|维护|維護|过期|過期|没有找到|未找到'
  ),
  words(
    'ページ|記事|コンテンツ|url|アドレス|サイト|ニュース',
    '見つかりません|見つけられません|存在しません|(ござい|あり)ません|削除|終了(し|いた)|移動|公開期限|掲載期(間|限)|メンテナンス|アクセスできません|表示できません'
  ),
  words(
    '페이지|기사|콘텐츠|주소|게시물|사이트|링크',
    '찾을 수 없|존재하지 않|삭제|없습니다|없는|만료|점검|이동되|접근할 수'
  ),
  words(
    'पेज|पृष्ठ|लेख|खबर|ख़बर|सामग्री|লিংক|পাতা|পৃষ্ঠা|লিঙ্ক|लिंक',
    'नहीं (मिल|है|हो)|उपलब्ध नहीं|मौजूद नहीं|हटा|হয়নি|নেই|पाया नहीं|सापडल'
  ),
  words(
    'halaman|artikel|konten|berita|kandungan|tautan|situs|laman',
    'tidak (ditemukan|tersedia|ada|dapat|dijumpai)|telah (dihapus|dipindah)|sudah (dihapus|tidak)|pemeliharaan|perawatan|kedaluwarsa'
  ),
  words(
    'trang|bài (viết|báo)|nội dung|liên kết|đường dẫn',
    'không (tìm thấy|tồn tại|có sẵn|còn|khả dụng)|đã bị (xóa|gỡ)|đã (xóa|gỡ)|bảo trì'
  ),
  words('หน้า|เนื้อหา|บทความ|ข่าว|เว็บไซต์|ลิงก์', 'ไม่พบ|ไม่มี|หาไม่เจอ|ถูกลบ|ถูกนำออก|ปิดปรับปรุง|ไม่สามารถ')
]

/** Of servers, in the same words everywhere. */
const SERVER =
  /^(access ?denied|nosuchkey|nosuchbucket|request blocked|error \d{3}\b.{0,60}|5\d\d backend .{0,40}|backend fetch failed|guru meditation.*|no healthy upstream|default backend - 404|upstream (connect|request).{0,80}|default web site page|welcome to nginx!?|it works!|apache2 .{0,20}default page.*|index of \/.*)$/

const LONGEST = 100

/** The line, a title or the first that the page says, tells of a dead end. */
export function saysError(line: string): boolean {
  if (line.length > LONGEST) return false
  return SERVER.test(line) || ERROR_WORDS.some(({ thing, gone }) => gone.test(line) && thing.test(line))
}
