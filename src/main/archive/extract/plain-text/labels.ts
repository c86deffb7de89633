import { isBoilerplate } from '../boilerplate'
import { splitCaption } from '../images/caption'
import { isByline } from '../metadata/byline'
import { dateInText } from '../metadata/dates'
import { HOME } from '../metadata/section'
import { saysPublished } from './day-words'
import { isNavigation } from './navigation-words'

/** What one line of a text copy is. */
export type Label = 'prose' | 'short' | 'byline' | 'date' | 'caption' | 'breadcrumb' | 'boilerplate' | 'address'

/** Only a text copy has these as lines: in markup they are known by their place. */
const COPIED =
  /^(?:.{1,60} (?:says|said|wrote|writes|dice|a écrit|schrieb|schreibt|napsal)\s?:|\d+ (?:thoughts|responses|replies|comments) (?:on|to) .{0,120}|more (?:on|from|about) .{0,80}|.{0,60}(?:©|\(c\)|copyright)\s.{0,120}|sign ?(?:in|up|out)\b.{0,80}|log ?(?:in|out)\b.{0,40}|subscribe\b.{0,120}|register\b.{0,60}|newsletter.{0,80}|cookies? (?:policy|settings).{0,60}|privacy (?:policy|notice).{0,60}|terms (?:of|and)\b.{0,60}|contact us.{0,40}|about us.{0,40}|(?:next|previous) article.*|related .{0,80}|recommended.{0,60}|trending.{0,40}|latest (?:news|stories).{0,40}|join (?:our|us|the)\b.{0,80}|(?:المزيد|شارك|مشاركة) .{0,60}|(?:分享|打印).{0,20})$/iu
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|(?:[a-z0-9-]+\.)+(?:com|org|net|de|fr|uk|ru|ir|cn|info|news|tv|eu|io|co|gov|edu|example)(?:\/\S*)?)$/i
const LABELLED_ADDRESS =
  /^(?:source|quelle|url|link|from|via|источник|المصدر|الرابط|منبع|لینک|来源|原文|链接)\s*[:：]\s*(https?:\/\/\S+)$/iu
const END = /[.!?。！？؟।॥…؛»”"'’)）」』](?:\s*\[\d+\])?$/u

/** Whether a line ends as sentences do. */
export function endsSentence(line: string): boolean {
  return END.test(line)
}

export function addressIn(line: string): string | null {
  return LABELLED_ADDRESS.exec(line)?.[1] ?? (/^https?:\/\/\S+$/.test(line) ? line : null)
}

export function labelLine(line: string): Label {
  if (ADDRESS.test(line) || LABELLED_ADDRESS.test(line)) return 'address'
  if (line.length < 140 && line.split(APART).some(isByline)) return 'byline'
  if (withoutDateBehind(line) !== line && isCaption(line)) return 'caption'
  if (isDateAlone(line)) return 'date'
  if (isCreditAlone(line)) return 'caption'
  if (isMenu(line)) return 'boilerplate'
  if (isBoilerplate(line) || isNavigation(line) || isAboutCookies(line) || (line.length < 260 && COPIED.test(line)))
    return 'boilerplate'
  if (isBreadcrumb(line)) return 'breadcrumb'
  if (isCaption(line)) return 'caption'
  if (isByline(line)) return 'byline'
  if (isDate(line)) return 'date'
  return isProse(line) ? 'prose' : 'short'
}

/** What stands between name and date in one line. */
export const APART = /\s+[|·•–—-]\s+|,\s+(?=\p{N})/u

/** A menu in one line: a trail to the article has no "Sign in" in it. */
function isMenu(line: string): boolean {
  const parts = line.split(/\s+[|·•/>»›]\s+/u).map((part) => part.trim())
  if (parts.length < 2 || parts.some((part) => part.length > 40)) return false
  const prompts = parts.filter((part) => isBoilerplate(part) && !HOME.test(part)).length
  const entries = parts.filter((part) => isNavigation(part) || isBoilerplate(part)).length
  return prompts > parts.length / 3 || (line.includes('|') && parts.length > 2 && entries > parts.length / 2)
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Length as in a script with letters: one character of Chinese says more. */
export function weighed(line: string): number {
  return DENSE.test(line) ? line.length * 2.5 : line.length
}

/** Running text: a sentence that ends as one, or much with the marks of sentences. Teasers break off, counters follow headlines. */
function isProse(line: string): boolean {
  if (/\(\d+\)$/.test(line)) return false
  const length = weighed(line)
  if (/(?:\.{3}|…)$/.test(line)) return length > 320
  return (length > 80 && endsSentence(line)) || (length > 160 && /[.,;:،؛。，、]/u.test(line))
}

/** What consent dialogs say, at any length. */
function isAboutCookies(line: string): boolean {
  const mentions = line.match(/\bcookies?\b/giu)?.length ?? 0
  return (
    mentions > 0 &&
    mentions > line.length / 400 &&
    /\b(?:this (?:web)?site|our (?:web)?site|your (?:browser|experience|consent|device)|we use|unsere?r? web|nous utilisons|notre site|utilizamos|nuestro sitio|sito web)/iu.test(
      line
    )
  )
}

/** "© Фото: Ada North", "Photo: Ada North / AFP": nothing but a credit, which has slashes as a trail has. */
function isCreditAlone(line: string): boolean {
  if (line.length > 120 || !/^(?:©\s*)?[\p{L}\p{M} ]{1,20}(?:\s(?:by|de|von|par)\s|\s?[:：])/u.test(line)) return false
  const { caption, credit } = splitCaption(line.replace(/^©\s*/, ''))
  return caption === null && credit !== null && !isSourceLine(line)
}

/** Where a report comes from, below the text: "Source: … and agencies". */
export function isSourceLine(line: string): boolean {
  return /^(?:sources?|quellen?|fuentes?|fonti?|fontes?|المصدر|منبع|источник|来源|來源|źródło|bron|kilde|källa|kaynak)\s*[:：]/iu.test(
    line
  )
}

function isBreadcrumb(line: string): boolean {
  const parts = line.split(/\s+[/>»›|·→]\s+|\s*[>»›]\s*/u)
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    parts.every((part) => part.length > 0 && part.length <= 32 && part.split(' ').length <= 4) &&
    !endsSentence(line) &&
    !/\d{4}/.test(line) &&
    !/^(?!you are here)[^/>»›|·→]{1,24}[:：]\s/iu.test(line)
  )
}

function isCaption(line: string): boolean {
  if (line.length > 420 || isSourceLine(line)) return false
  const { caption, credit } = splitCaption(withoutDateBehind(line))
  return credit !== null && (caption === null || caption.length < line.length)
}

const BEHIND_BRACKET = /(?<=[)\]）】])[\s,;|·–—-]*([^()[\]（）【】]{6,40})$/u

/** A caption without the day that stands behind its credit: "A bridge. (Ada North/AFP) 5 March 2024". */
export function withoutDateBehind(line: string): string {
  const behind = BEHIND_BRACKET.exec(line)
  return behind?.[1] && dateInText(behind[1]) !== null ? line.slice(0, behind.index) : line
}

/** "Published 5 March 2024, 08:30": hardly anything but the date. */
function isDateAlone(line: string): boolean {
  return (
    line.length < 110 &&
    /\p{Nd}/u.test(line) &&
    lettersIn(line) < (saysPublished(line) ? 60 : 34) &&
    !/©|copyright/i.test(line) &&
    dateInText(line) !== null
  )
}

function lettersIn(line: string): number {
  return line.replace(/[\d\p{P}\p{S}\s]/gu, '').length
}

function isDate(line: string): boolean {
  return line.length < 110 && dateInText(line) !== null && lettersIn(line) < 60
}
