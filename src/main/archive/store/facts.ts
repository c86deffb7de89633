import { type ArticleFacts, articleFacts, NO_FACTS } from '@shared/article'

/** As kept: one JSON text, so that more can be told without another column. */
export function factsText({ pageKind, access, agencies, homeUrl, provenance }: ArticleFacts): string {
  return JSON.stringify({ pageKind, access, agencies, homeUrl, provenance })
}

export function readFacts(text: string): ArticleFacts {
  return articleFacts.safeParse({ ...NO_FACTS, ...(JSON.parse(text) as object) }).data ?? NO_FACTS
}
