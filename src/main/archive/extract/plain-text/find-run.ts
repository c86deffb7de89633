import { endsSentence, type Label, weighed } from './labels'

/** From and to (exclusive). */
export interface Run {
  from: number
  to: number
}

const WEIGHT: Record<Label, number> = {
  prose: 0,
  short: -70,
  byline: -40,
  date: -40,
  caption: -20,
  breadcrumb: -120,
  boilerplate: -160,
  address: -160
}

/** The stretch of lines with the most running text: the body. */
export function findRun(lines: string[], labels: Label[]): Run {
  let best = { from: 0, to: 0, score: 0 }
  let from = 0
  let score = 0
  lines.forEach((line, index) => {
    if (score <= 0) {
      score = 0
      from = index
    }
    score += isInterruption(lines, labels, index) ? INTERRUPTION : worth(line, labels[index] ?? 'short')
    if (score > best.score) best = { from, to: index + 1, score }
  })
  return best.score > 0 ? withNearText(best, lines, labels) : { from: 0, to: lines.length }
}

/** A run of less than this is a short article, in which a few headings and lists weigh more than its paragraphs. */
const SHORT_RUN = 1_500
const GAP = 3

/** The best run of a short article with the text that only a few short lines keep from it. */
function withNearText(best: Run & { score: number }, lines: string[], labels: Label[]): Run {
  let { from, to } = best
  if (best.score >= SHORT_RUN) return { from, to }
  for (let at = nextText(lines, labels, to, 1); at >= 0; at = nextText(lines, labels, to, 1)) to = at + 1
  for (let at = nextText(lines, labels, from - 1, -1); at >= 0; at = nextText(lines, labels, from - 1, -1)) from = at
  return { from, to }
}

/** The next paragraph behind a small gap of short lines; -1 where something else comes first. */
function nextText(lines: string[], labels: Label[], start: number, step: 1 | -1): number {
  for (let at = start; Math.abs(at - start) <= GAP && at >= 0 && at < lines.length; at += step) {
    const [line = '', label = 'short'] = [lines[at], labels[at]]
    if (label === 'prose' || isSentence(line, label)) return at
    if (label !== 'short' && label !== 'caption' && !POINTER.test(line)) return -1
  }
  return -1
}

const INTERRUPTION = -10
/** Points to another story of the same site, in the words that sites use for it. */
const POINTER =
  /^(?:read (?:more|also|next)|also read|see also|more on this|related|watch|listen|mehr (?:zum|dazu|lesen)|lesen sie|siehe auch|lire (?:aussi|la suite)|à lire|voir aussi|(?:le[ae]r?|leia|veja|ve[ar]?|mira|confira|saiba|assista) (?:más|también|además|mais|também|ainda)|te puede interesar|leggi anche|lees ook|läs (?:mer|också)|читайте (?:также|ещё|еще)|по теме|اقرأ|إقرأ|اقرئي|شاهد|طالع|بیشتر بخوانید|همچنین بخوانید|相关|延伸阅读|更多|関連|あわせて読みたい|관련|یہ بھی پڑھیں|[iİ]lgili (?:haber|içerik|konu)|ayrıca bak|advertisement$|sponsored$|story continues|article continues|continue reading$|anzeige$|werbung$|weiterlesen nach|publicidad$|publicidade$|continua (?:após|depois)|publicité$|la suite après|pubblicità$|advertentie$|annons$|annonse$|reklama?$|реклама$|إعلانات?$|تبلیغات$|פרסומת$|विज्ञापन$|โฆษณา$|广告$|廣告$|広告$|광고$|ayrıca okuyun|यह भी पढ़ें|ये भी पढ़ें|อ่าน(?:เพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง|xem thêm|đọc thêm|baca juga|czyta(?:j|jcie)|zobacz|přečtěte|olvassa|citește|διαβάστε|קראו (?:גם|עוד)|les(?:en)? (?:også|ook)|lue myös|читайте)/iu

/** What stands in the middle of the text, running text before and after it: the body goes on. */
function isInterruption(lines: string[], labels: Label[], index: number): boolean {
  const label = labels[index]
  const line = lines[index] ?? ''
  const stands = label === 'caption' || (label !== 'prose' && line.length < 200 && POINTER.test(line))
  return stands && isTextNear(lines, labels, index, -1) && isTextNear(lines, labels, index, 1)
}

/** Running text within a few lines, nothing between but captions, pointers and short paragraphs. */
function isTextNear(lines: string[], labels: Label[], index: number, step: 1 | -1): boolean {
  for (let at = index + step; Math.abs(at - index) < 5; at += step) {
    const [line = '', label] = [lines[at], labels[at]]
    if (label === 'prose') return true
    if (label && isSentence(line, label)) return true
    if (label !== 'caption' && !(label === 'short' && endsSentence(line)) && !POINTER.test(line)) return false
  }
  return false
}

function worth(line: string, label: Label): number {
  if (label === 'prose') return Math.min(weighed(line), 400)
  // Short paragraphs and quotes belong to the body more than headings of other stories do.
  return isSentence(line, label) ? SENTENCE : WEIGHT[label]
}

/** Less than what a headline takes away: teasers stand by their headlines. */
const SENTENCE = 40

/** A paragraph of one short sentence. */
export function isSentence(line: string, label: Label): boolean {
  return label === 'short' && endsSentence(line) && !/(?:\)|\.{3}|…)$/.test(line) && weighed(line) > 25
}
