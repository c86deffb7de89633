import { unquoted } from './unquoted'
import { WALL_WORDS, type WallWords } from './wall-words'

/** Sentences of an article are longer, or say it in quotation marks. */
const LONGEST = 170
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const LONGEST_DENSE = 80
/** What one subscribes to, or signs in for, beside reading on. */
const SOMETHING_ELSE =
  /newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|lettre d'info|boletín|boletim|biuletyn|hírlevél|bülten|рассылк|розсилк|telegram|телеграм|whatsapp|youtube|podcast|комментари|коментар|comment|kommentier|komentarz|komentova|yorum|التعليق|النشرة|خبرنامه|نظر|ניוזלטר|תגובה|邮件|電子報|评论|評論|メルマガ|コメント|お気に入り|뉴스레터|댓글|채널|टिप्पणी|bình luận|bookmark|save (this|articles)/
const PERCENT_LEFT =
  /(\d{1,3}\s?%|\d[\d,.]*\s?(characters|words|文字|字|자|words)).{0,40}(left|remain|rest|verbl|reste|queda|falta|resta|rimane|zosta|zbývá|осталось|залишилось|剩余|剩餘|残り|kaldı|متبق|مانده)|(left|remain|verbl|reste|quedan?|falta|resta|rimane|zosta|zbývá|осталось|залишилось|剩余|剩餘|残り|남은|متبق).{0,24}(\d{1,3}\s?%|\d[\d,.]*\s?(文字|字|자|characters|words))/

/** The line says, in whatever words, that the rest is kept for those who subscribe, register or pay. */
export function saysWall(line: string): boolean {
  if (line.length > (DENSE.test(line) ? LONGEST_DENSE : LONGEST)) return false
  const said = unquoted(line)
  if (SOMETHING_ELSE.test(said)) return false
  return PERCENT_LEFT.test(said) || WALL_WORDS.some((words) => isSaidIn(words, said))
}

/** A headline on subscriptions, members or walls: what the story says of them is its own. */
export function isAboutWalls(title: string): boolean {
  return WALL_WORDS.some(({ member }) => member.test(title))
}

/** Asks whether one wants to read all of it: nothing before a price, little without. */
export function offersWhole(line: string): boolean {
  return (
    line.length <= LONGEST && !SOMETHING_ELSE.test(line) && WALL_WORDS.some(({ read }) => read.test(unquoted(line)))
  )
}

export function isPrice(line: string): boolean {
  return line.length <= LONGEST && PRICE.test(line)
}

/** NFKC, as lines are compared, makes two letters of ₨. */
const PRICE =
  /([€£$₽₹¥₩₺₴₪฿₫]|r\$|\b(rs|rp|usd|eur|chf|kr|sek|nok|dkk|zł|kč|ft|lei|tl)\b\.?)\s?\d|\d([.,]\d{1,2})?\s?([€£$₽₹¥₩₺₴₪฿₫]|(eur(os?)?|usd|chf|kr(onor|oner|ona)?|zł(otych)?|kč|ft|forint|lei|tl|lira|руб(л\p{L}+)?|грн|гривень)(?!\p{L})|元|円|원|บาท|تومان|ريال|درهم|دولار|شيكل|ש"ח)/u

function isSaidIn({ member, piece, only, act, read, free, used }: WallWords, line: string): boolean {
  if (read.test(line)) return act.test(line) || member.test(line)
  if (member.test(line)) return piece.test(line) && only.test(line)
  return free.test(line) && used.test(line) && ARTICLES.test(line)
}

/** "You have read your last free …": what else is free is no matter of reading. */
const ARTICLES =
  /articles?|stor(y|ies)|reads?|artikel|beitr[aä]g|lectur|artículo|nota|noticia|matéria|artigo|texto|articol|artikk?el|juttu|artykuł|tekst|člán|článk|cikk|άρθρ|стат|материал|матеріал|новост|člana?k|haber|içerik|yazı|مقال|محتوى|خبر|مطلب|کתבה|כתבות|מאמר|篇|文章|阅读|閱讀|記事|閲覧|기사|콘텐츠|लेख|खबर|bài|ข่าว|บทความ/
