import { toText } from '../body/to-text'

/** "（记者张明、刘芳）" in the dateline. */
const IN_DATELINE =
  /[(（](?:[^()（）]{0,8})[记記]者\s*(\p{Script=Han}{2,4}(?:[、，,\s]+\p{Script=Han}{2,4}){0,5})[)）]/u
/** "（佐藤恵子）", "【佐藤恵子】": a line of its own. */
const ALONE =
  /^[(（【]((?!完|了|終|終わり|おわり|続く|図|写真)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{3,7}(?:[、・][\p{Script=Han}々]{2,6}){0,4})[)）】]$/u
const MOST_LINES = 400

/** Who signed the text itself: Chinese papers in its first line, Japanese below its last one. */
export function signedBy(document: Document): string[] {
  if (!document.body || !/\p{Script=Han}/u.test(document.title ?? '')) return []
  for (const line of toText(document.body).split('\n').slice(0, MOST_LINES)) {
    const names = (IN_DATELINE.exec(line) ?? ALONE.exec(line))?.[1]
    if (names) return names.split(/[、，,・\s]+/)
  }
  return []
}
