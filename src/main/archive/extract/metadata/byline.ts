import { comparable, tidy } from '../tidy'

const PREFIX =
  /^(?:(?:written|reported|posted|published|words|text|story|analysis|report|reporting|interview|review)\s+)?(?:by|von|par|por|di|da|door|av|af|od|przez|autor(?:in|a|es|en)?|authors?|auteurs?|text(?:o|e)?|автор(?:ы)?|текст|بقلم|كتبت?|إعداد|نویسنده|نوشته|گزارش از|作者|记者|記者|文|編集|筆者|yazan|haber)\s*[:：/]?\s+|^(?:作者|记者|記者|文|автор|текст|بقلم|نویسنده)\s*[:：/／|]\s*|^(?:本报|本社)?记者\s*/iu
const SPLIT = /\s*(?:,|;|•|·|\||、|،|؛|\/|&|\s(?:and|und|et|y|e|och|og|en|и|і|ve|with|mit|avec|و)\s)\s*/iu
const ROLE =
  /\b(?:correspondent|editor|reporter|writer|journalist|columnist|staff|bureau|producer|analyst|redakteur(?:in)?|redaktion|korrespondent(?:in)?|rédacteur|journaliste|corresponsal|redactor|корреспондент|редактор|news desk|newsroom)\b|^(?:مراسل|محرر|خبرنگار)|^(?:in|at|from|reporting|aus|à|en)\s|^(?:https?:|www\.|@)|@|\d{2}/iu

/** Names of a byline: without "By", roles, places and addresses; each once. */
export function bylineNames(lines: string[]): string[] {
  const names = lines.flatMap(namesIn)
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = comparable(name)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function namesIn(line: string): string[] {
  const text = tidy(line.replace(/https?:\/\/\S+/gi, ' '))
    .replace(PREFIX, '')
    .replace(/\s+(?:in|aus|à|из)\s+[\p{Lu}][\p{L}\s.]+$/u, '')
    .replace(/\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/i, '')
    .replace(/\s*\((?:AP|AFP|dpa|Reuters)\)\s*$/i, '')
  const parts = text.split(SPLIT).map(tidy)
  return parts.filter(
    (part, index) => isName(part) && !(index > 0 && ROLE.test(part)) && !/^(?:https?:|www\.|@)|@\w/.test(part)
  )
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+\d{1,2})\b/i

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 70 &&
    text.split(' ').length <= 7 &&
    /\p{L}{2}|[\p{Script=Han}]{2}/u.test(text) &&
    !/^https?:/i.test(text) &&
    !DAY.test(text) &&
    !/^(?:by|from|von|admin|null|undefined|none|unknown|share|updated?)$/i.test(text)
  )
}

/** A line that is a byline and nothing else. */
export function isByline(line: string): boolean {
  const text = tidy(line)
  return text.length < 120 && PREFIX.test(text) && namesIn(text).length > 0 && !/[.!?。]$/u.test(text)
}
