import { useEffect, useState } from 'react'

export interface Answered {
  /** What the shown answer took the query for; null where it took it at its word. */
  corrected: string | null
  /** The shown answer is that of the query as it stands. */
  isAnswered: boolean
}

/**
 * Takes over what was meant. What is shown may answer an earlier keystroke: then the taking waits for the answer to
 * the last one, so that nothing typed since is lost. Null where nothing is offered.
 */
export function useMeant(
  query: string,
  { corrected, isAnswered }: Answered,
  onQuery: (query: string) => void
): (() => void) | null {
  const [taking, setTaking] = useState<string | null>(null)
  useEffect(() => {
    if (taking === null || !isAnswered) return
    setTaking(null)
    // Whoever typed on meanwhile wants what was typed.
    if (taking === query && corrected !== null) onQuery(corrected)
  }, [taking, query, isAnswered, corrected, onQuery])
  return corrected === null ? null : () => setTaking(query)
}
