import { type QueryRemark, type QueryRemarkCode, queryRemarkSentences } from '@shared/query-remark'

const LONGEST_QUOTE = 40
const shortened = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

const MOST_REMARKS = 3

/** What the user is told where part of a query was not understood: each thing once, and only the first few. */
export class Remarks {
  private readonly made = new Map<string, QueryRemark>()

  add(code: QueryRemarkCode, text = '', field = ''): void {
    const remark = { code, text: shortened(text), field: shortened(field) }
    const key = JSON.stringify(remark)
    if (this.made.size < MOST_REMARKS && !this.made.has(key)) this.made.set(key, remark)
  }

  list(): QueryRemark[] {
    return [...this.made.values()]
  }
}

/** In English, one sentence each. Null: all was understood. */
export function explain(remarks: readonly QueryRemark[]): string | null {
  return remarks.length === 0 ? null : remarks.map(sentence).join(' ')
}

function sentence({ code, text, field }: QueryRemark): string {
  const written: Record<string, string> = { text, field }
  return queryRemarkSentences[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => written[name] ?? '')
}
