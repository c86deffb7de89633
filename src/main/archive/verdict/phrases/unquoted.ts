const QUOTED = /"[^"]{6,}"|「[^」]{4,}」|『[^』]{4,}』|‹[^›]{6,}›/g

/** A normal line without what it quotes: an article about walls cites what they say, a wall says it itself. */
export function unquoted(line: string): string {
  return line.replace(QUOTED, ' ')
}
