/** What a column of a table of links means, by what people and programs call it. */
export type Meaning = 'url' | 'title' | 'tags' | 'folder' | 'note' | 'saved' | 'favourite' | 'unread' | 'read'

/** Best first: a table may have several. */
const NAMES: Record<Meaning, string> = {
  url:
    'url|link|links|href|uri|address|web page url|web address|page url|article url|source url|weblink|permalink|canonicalurl|' +
    'given_url|resolved_url|adresse|webadresse|internetadresse|lien|adresse web|enlace|dirección|direccion|indirizzo|' +
    'collegamento|endereço|koppeling|webadres|länk|адрес|ссылка|رابط|الرابط|链接|網址|网址|リンク|링크',
  title:
    'title|headline|name|page title|article title|titel|überschrift|schlagzeile|titre|titulo|título|titolo|kop|rubrik|' +
    'заголовок|название|العنوان|عنوان|标题|標題|タイトル|제목',
  tags:
    'tags|tag|labels|label|keywords|keyword|categories|category|topics|schlagwörter|schlagwort|schlagworte|stichwörter|' +
    'stichworte|étiquettes|mots-clés|etiquetas|palabras clave|etichette|trefwoorden|теги|метки|الوسوم|وسوم|الكلمات المفتاحية|' +
    '标签|標籤|タグ|태그',
  folder:
    'folder|collection|folders|collections|list|ordner|sammlung|mappe|dossier|carpeta|cartella|pasta|map|папка|مجلد|المجلد|' +
    'مجموعة|المجموعة|文件夹|フォルダ|폴더',
  note:
    'note|notes|comment|comments|annotation|remark|remarks|memo|extended|notiz|notizen|anmerkung|anmerkungen|kommentar|bemerkung|' +
    'remarque|commentaire|nota|notas|comentario|заметка|примечание|ملاحظة|ملاحظات|备注|メモ|메모',
  saved:
    'saved|saved at|saved date|date saved|added|added at|date added|time_added|created|created at|creation date|date created|' +
    'timestamp|clipped|captured|captured at|archived at|accessed|access date|date accessed|retrieved|last interaction date|time|' +
    'gespeichert|gespeichert am|hinzugefügt|hinzugefügt am|erstellt|erstellt am|abgerufen|abgerufen am|zugriff|date d’ajout|' +
    'enregistré le|fecha de guardado|date|datum|fecha|data|дата|تاريخ الحفظ|التاريخ|تاريخ|日期|日付|날짜',
  favourite: 'favorite|favourite|favorited|favourited|is favorite|starred|is starred|important|favorit|favori|favorito',
  unread: 'unread|to read|is unread',
  read: 'read|is read'
}

/** As they are compared. */
const KNOWN = Object.fromEntries(
  Object.entries(NAMES).map(([meaning, names]) => [meaning, names.split('|').map(plainName)])
) as Record<Meaning, string[]>

/** Without what people put around and between words: `Date Added`, `date_added` and `date-added (UTC)` are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|[^\p{L}\p{N}]/gu, '')
}

/** The column that has this meaning; null: none. */
export function columnOf(meaning: Meaning, names: string[]): string | null {
  const plain = names.map(plainName)
  for (const known of KNOWN[meaning]) {
    const at = plain.indexOf(known)
    if (at >= 0) return names[at] ?? null
  }
  return null
}
