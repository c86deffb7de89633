/** What a page says that is nothing without its scripts. */
export const SCRIPT_NEEDED =
  /\b(you need to|please|must|this (site|app|page) (requires|needs|works best with)|requires|enable|turn on|activate)\b.{0,50}\bjavascript\b|\bjavascript (is (disabled|required|not enabled)|must be (enabled|activated)|seems to be disabled)\b|\bjavascript\b.{0,40}\b(aktivier|einschalten|benötig|activer|activez|nécessaire|habilit|activar|activa|abilita|attiva|ative|inschakel|aktiver|aktivera|włącz|zapn)|(включите|необходим) javascript|javascript'?i (etkinleştir|açın)|(تفعيل|تمكين|فعّل|فعل) (جافا ?سكريبت|javascript)|(启用|開啟|啟用|打开).{0,4}javascript|javascript.{0,6}(有効|활성화)/

/** Nothing else stands there yet. */
export const LOADING =
  /^(loading|please wait|wird geladen|lädt|chargement|cargando|caricamento|carregando|laden|laddar|laster|ładowanie|загрузка|yükleniyor|جار التحميل|جاري التحميل|در حال بارگذاری|加载中|載入中|読み込み中|로딩 ?중)\W*(\.{1,3}|…)?$/
