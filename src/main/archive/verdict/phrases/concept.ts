/** Stems begin where a word does, where a script writes words apart and hangs nothing before them. */
export function concept(stems: string): RegExp {
  const alternatives = splitStems(stems)
  const [whole, anywhere] = [alternatives.filter(isApart), alternatives.filter((stem) => !isApart(stem))]
  const parts = [
    ...(whole.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${whole.join('|')})`] : []),
    ...(anywhere.length > 0 ? [anywhere.join('|')] : [])
  ]
  return new RegExp(parts.join('|'), 'u')
}

const APART = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const HUNG =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}]/u

function isApart(stem: string): boolean {
  return APART.test(stem) && !HUNG.test(stem)
}

/** At the bars that stand in no bracket. */
function splitStems(stems: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of stems) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}
