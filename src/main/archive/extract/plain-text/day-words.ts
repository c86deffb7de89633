import { dateInText } from '../metadata/dates'

const UPDATED =
  /updated|modified|changed|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|güncelle|обновлен|изменен|оновлено|تحديث|به‌?روز|עודכן|更新|수정/iu
const PUBLISHED =
  /(?:^|[^\p{L}])(?:published|posted|first published|veröffentlicht|erschienen|publié|mis en ligne|publicado|publicada|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|yayınlan\p{L}+|yayımlan\p{L}+|giriş|опубликован\p{L}*|опубліковано|نُ?شر\p{L}*|تاريخ النشر|تاریخ انتشار|منتشر شده|פורסם|प्रकाशित|发布|發布|发表|公開|配信|입력|등록|เผยแพร่|đăng)/iu

/** Whether a line tells when something was changed. */
export function saysUpdated(line: string): boolean {
  return UPDATED.test(line)
}

/** Whether a line tells when something was published or changed. */
export function saysPublished(line: string): boolean {
  return PUBLISHED.test(line) || UPDATED.test(line)
}

/** "Published 2 June 2023, changed 3 June 2023" is two dates. */
export function dayLines(line: string): string[] {
  const at = UPDATED.exec(line)?.index ?? 0
  const [before, after] = [line.slice(0, at), line.slice(at)]
  return dateInText(before) !== null && dateInText(after) !== null ? [before, after] : [line]
}
