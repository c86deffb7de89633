import { comparable, tidy } from '../tidy'
import { ANY_AGENCY, agencyName } from './agency-names'
import { type Found, firstFound } from './found'
import { type LdNode, texts } from './json-ld'
import type { Meta } from './meta-reader'

const LONGEST = 60
const MOST = 6

/** "BERLIN (dpa) -", "(Reuters) -", "MOSCOW, March 5 — RIA Novosti.", "新华社北京3月5日电". */
const DATELINE = new RegExp(
  `^[^!?。]{0,60}?[(\\[（【]\\s*((?:${ANY_AGENCY})(?:\\s*/\\s*[\\p{L}.]{2,12})*)\\s*[)\\]）】]\\s*(?:[-–—:.]|$)|` +
    `^[\\p{Lu}][^.!?]{1,50}[-–—]\\s*(${ANY_AGENCY})\\s*[.:]|` +
    `^[(（【]?((?:${ANY_AGENCY}))[^.。，,]{0,18}[电電][)）】]?`,
  'u'
)
/** Whole lines at the end: "dpa/afp", "(AFP)", "© dpa-infocom, dpa:240305-99-1/2". */
const SIGNED = new RegExp(
  `^[(（【[]?\\s*(?:${ANY_AGENCY})(?:\\s*[/,+،·-]\\s*(?:${ANY_AGENCY}|[\\p{Ll}]{2,4}))*\\s*[)）】\\]]?\\.?$`,
  'u'
)
const AT_END = new RegExp(`[(（]\\s*((?:${ANY_AGENCY})(?:\\s*[/,،]\\s*[\\p{L} ]{2,16})*)\\s*[)）]\\.?$`, 'u')
const SOURCE =
  /^(?:source|sources|quelle|quellen|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|sursa|πηγή|kaynak|источник|джерело|المصدر|مصدر|منبع|מקור|来源|來源|出典|配信|출처|स्रोत|ที่มา)\s*[:：]\s*(.{2,60})$/iu
const WITH =
  /(?:^|[(（.]\s*)(?:with (?:reporting|inputs?|files|additional reporting|information) (?:by|from)|additional reporting by|mit (?:material|informationen|agenturmaterial) (?:von|der)|avec(?: les informations d[e’'])?|con (?:información|informazioni) de|com informações d[aeo]|при участии|по материалам|с использованием материалов|نقلا عن|بالتعاون مع|به نقل از)\s+([^.()（）]{2,60})[).）.]*$/iu
const FIRST_IN =
  /(?:this (?:article|story|piece|report) (?:was|is|has been)?\s*(?:originally |first )*(?:published|appeared|republished|reprinted)|(?:originally|first) (?:published|appeared)|zuerst (?:erschienen|veröffentlicht)|publicado originalmente|publié (?:initialement|à l’origine))\s+(?:in|on|by|from|at|bei|auf|en|por|par|dans|sur)\s+(?:the )?([\p{Lu}][^.,;()]{1,50}?)(?:\s+(?:on|and is|under|as part|with)\b.*|[.,;].*)?$/iu

/** The agencies and outlets that a report rests on, as far as the page says so. */
export function agenciesOf(
  body: string,
  around: string[],
  byline: string[],
  siteName: string | null,
  ld: LdNode | null,
  meta: Meta | null
): Found<string[]> | null {
  const lines = body.split('\n').filter(Boolean)
  const found = firstFound(
    ['text:dateline', nonEmpty(inDateline(lines.slice(0, 3)))],
    ['text:signature', nonEmpty([...lines.slice(-3), ...around].flatMap(inSignature))],
    ['text:source', nonEmpty([...lines.slice(-4), ...around].flatMap(inSource))],
    ['byline', nonEmpty(byline)],
    ['json-ld:sourceOrganization', nonEmpty(texts(ld?.sourceOrganization ?? ld?.provider ?? null))],
    ['meta', nonEmpty(meta?.first(['original-source', 'syndication-source', 'dc.source', 'source'], asName)?.value)]
  )
  const names = unique(found?.value ?? [], siteName)
  return found && names.length > 0 ? { value: names, from: found.from } : null
}

function nonEmpty(names: string[] | string | null | undefined): string[] | null {
  const list = typeof names === 'string' ? [names] : (names ?? [])
  return list.length > 0 ? list : null
}

function inDateline(lines: string[]): string[] {
  return lines.flatMap((line) => {
    const found = DATELINE.exec(line)
    return splitNames(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').filter((name) => agencyName(name) !== null)
  })
}

function inSignature(line: string): string[] {
  const signed = line.length < LONGEST && SIGNED.test(line) ? line : (AT_END.exec(line)?.[1] ?? '')
  return splitNames(signed).filter((name) => agencyName(name) !== null)
}

function inSource(line: string): string[] {
  if (line.length > 300) return []
  const given = SOURCE.exec(line)?.[1] ?? WITH.exec(line)?.[1] ?? FIRST_IN.exec(line)?.[1] ?? ''
  return /https?:|www\.|@/i.test(given) ? [] : splitNames(given)
}

function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:[/,;+،、]|\s(?:and|und|et|y|e|и|و|ve)\s)\s*/u)
    .map((part) => tidy(part).replace(/^[([（【]|[)\]）】.]+$/g, ''))
    .filter((part) => part.length > 1)
}

function asName(text: string): string | null {
  return /^https?:/i.test(text) || text.length > LONGEST ? null : text
}

/** An outlet does not rest on itself. */
function unique(names: string[], siteName: string | null): string[] {
  const own = comparable(siteName ?? '')
  const seen = new Map<string, string>()
  for (const given of names) {
    const name = agencyName(given) ?? given
    if (comparable(name) !== own && comparable(name) !== '') seen.set(comparable(name), name)
  }
  return [...seen.values()].slice(0, MOST)
}
