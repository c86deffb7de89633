import type { PageKind } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import type { Verdict } from '../verdict/verdict'
import { comparable } from './tidy'

interface Sign extends Verdict {
  pattern: RegExp
  /** Longer texts that mention such words are articles about them. */
  below: number
}

const SIGNS: Sign[] = [
  {
    kind: 'captcha',
    sentence: 'This looks like a robot check (captcha), not the article.',
    below: 160,
    pattern:
      /captcha|are you a (?:human|robot)|verify (?:that )?you are (?:a )?human|unusual traffic|checking your browser|enable javascript and cookies to continue|access denied|request blocked/i
  },
  {
    kind: 'consent',
    sentence: 'This looks like a consent wall, not the article.',
    below: 160,
    pattern:
      /we value your privacy|before you continue|accept (?:all )?cookies|consent to (?:the )?(?:use|processing)|wir brauchen ihre zustimmung|gérer vos préférences de cookies|cookies? (?:policy|settings).{0,80}accept/i
  },
  {
    kind: 'paywall',
    sentence: 'This looks like the beginning of an article behind a paywall.',
    below: 220,
    pattern:
      /subscribe (?:now )?to (?:continue|read|keep)|(?:continue|keep) reading (?:with|by)|this (?:article|content|story) is (?:for|only available to|reserved for) subscribers|already a subscriber|to read the full (?:story|article)|jetzt weiterlesen|réservé (?:à nos|aux) abonnés|contenido exclusivo para suscriptores|только для подписчиков|للمشتركين فقط/i
  },
  {
    kind: 'login',
    sentence: 'This looks like a login page, not the article.',
    below: 80,
    pattern: /(?:sign|log) ?in to (?:your account|continue)|forgot(?:ten)? (?:your )?password|create an account/i
  },
  {
    kind: 'error',
    sentence: 'This looks like an error page, not the article.',
    below: 80,
    pattern:
      /^(?:error )?(?:404|403|410|500|502|503)\b|page (?:not found|you (?:requested|are looking for))|not found$|no longer available|internal server error|service unavailable|seite nicht gefunden|page introuvable|страница не найдена|الصفحة غير موجودة/im
  }
]

/** Where the page does not look like (all of) an article; null where nothing speaks against it. */
export function verdictOf(
  page: CapturedPage,
  { title, text, words, kind }: { title: string; text: string; words: number; kind: PageKind | null }
): Verdict | null {
  if (page.httpStatus !== null && page.httpStatus >= 400) {
    return {
      kind: 'error',
      sentence: `The server answered with an error (${page.httpStatus}): this may not be the article.`
    }
  }
  const shown = `${title}\n${text}`
  const sign = SIGNS.find(({ below, pattern }) => words < below && pattern.test(shown))
  if (sign) return { kind: sign.kind, sentence: sign.sentence }
  if (kind === 'index')
    return { kind: 'index', sentence: 'This looks like a list of articles (an index page), not an article.' }
  const form = words < 60 && /<input[^>]+type=["']?password/i.test(page.content)
  if (form) return { kind: 'login', sentence: 'This looks like a login page, not the article.' }
  return comparable(text) === '' ? verdictOfSilent(kind) : null
}

function verdictOfSilent(kind: PageKind | null): Verdict | null {
  if (kind === 'gallery') return null
  if (kind === 'video') return { kind: 'empty', sentence: 'This page holds a video and no text of an article.' }
  return { kind: 'empty', sentence: 'No text of an article was found on this page.' }
}

/** A verdict as articles carry it. */
export function judged(verdict: Verdict | null): Pick<ExtractedArticle, 'verdict' | 'verdictKind'> {
  return { verdict: verdict?.sentence ?? null, verdictKind: verdict?.kind ?? null }
}
