import type { Copy } from './languages'

/** A way in which a news page becomes lines of text. */
export interface Layout {
  name: string
  lines(copy: Copy): string[]
  /** What the layout leaves out. */
  without?: ('section' | 'standfirst' | 'byline' | 'caption' | 'date')[]
}

const SLASHED = (copy: Copy): string => copy.crumb.join(' / ')

export const LAYOUTS: Layout[] = [
  {
    name: 'breadcrumb, title, caption, byline, date, text, tail',
    lines: (c) => [SLASHED(c), c.title, c.caption.line, c.byline.line, c.date.line, ...c.body, ...c.tail],
    without: ['standfirst']
  },
  {
    name: 'navigation, title, standfirst, byline, date, text with a pointer and a caption in it',
    lines: (c) => [
      ...c.head,
      c.title,
      c.standfirst,
      c.byline.line,
      c.date.line,
      ...c.body.slice(0, 2),
      c.pointer,
      c.caption.line,
      ...c.body.slice(2),
      ...c.tail
    ],
    without: ['section']
  },
  {
    name: 'date first, arrows in the breadcrumb, byline under the standfirst',
    lines: (c) => [
      c.crumb.join(' > '),
      c.date.line,
      c.title,
      c.standfirst,
      c.byline.line,
      c.caption.line,
      ...c.body,
      ...c.tail
    ]
  },
  {
    name: 'title with the site behind it, then the title again',
    lines: (c) => [
      `${c.title} - ${c.site}`,
      ...c.head,
      SLASHED(c),
      c.title,
      c.byline.line,
      c.date.line,
      ...c.body,
      ...c.tail
    ],
    without: ['standfirst', 'caption']
  },
  {
    name: 'nothing but title and text',
    lines: (c) => [c.title, ...c.body],
    without: ['section', 'standfirst', 'byline', 'caption', 'date']
  },
  {
    name: 'empty lines between all',
    lines: (c) =>
      [SLASHED(c), c.title, c.standfirst, c.byline.line, c.date.line, c.caption.line, ...c.body, ...c.tail].flatMap(
        (line) => [line, '', '']
      ),
    without: []
  },
  {
    name: 'share bar between byline and text, other stories at the end',
    lines: (c) => [
      c.crumb.join(' › '),
      c.title,
      c.byline.line,
      c.date.line,
      'Facebook',
      'Twitter',
      'WhatsApp',
      ...c.body,
      'Facebook Twitter WhatsApp',
      c.tail[1] ?? '',
      afterLabel(c.pointer),
      ...c.tail.slice(2)
    ],
    without: ['standfirst', 'caption']
  },
  {
    name: 'headlines of other stories above',
    lines: (c) => [
      ...c.head,
      afterLabel(c.pointer),
      afterLabel(c.pointer),
      SLASHED(c),
      c.title,
      c.byline.line,
      c.date.line,
      ...c.body,
      ...c.tail
    ],
    without: ['standfirst', 'caption']
  },
  {
    name: 'caption and credit on two lines',
    lines: (c) => [
      SLASHED(c),
      c.title,
      c.caption.caption,
      creditLine(c),
      c.byline.line,
      c.date.line,
      ...c.body,
      ...c.tail
    ],
    without: ['standfirst']
  },
  {
    name: 'byline and date in one line',
    lines: (c) => [SLASHED(c), c.title, c.standfirst, `${c.byline.line} | ${c.date.line}`, ...c.body, ...c.tail],
    without: ['caption']
  },
  {
    name: 'readers’ comments at the end',
    lines: (c) => [
      c.title,
      c.byline.line,
      c.date.line,
      ...c.body,
      '2 comments',
      'riverman says:',
      `${c.body[0]} ${c.body[1]}`,
      'seawoman says:',
      `${c.body[1]} ${c.body[0]}`
    ],
    without: ['section', 'standfirst', 'caption']
  },
  {
    name: 'breadcrumb on lines of its own, address at the top, source at the bottom',
    lines: (c) => [
      'https://news.example/2024/ferries-sail-early',
      ...c.crumb,
      c.title,
      c.standfirst,
      c.date.line,
      c.byline.line,
      ...c.body,
      'Source: https://news.example/2024/ferries-sail-early'
    ],
    without: ['caption']
  },
  {
    name: 'as Markdown',
    lines: (c) => [
      `# ${c.title}`,
      '',
      `**${c.byline.line}**`,
      '',
      `*${c.date.line}*`,
      '',
      ...c.body.flatMap((line) => [line, ''])
    ],
    without: ['section', 'standfirst', 'caption']
  },
  {
    name: 'menu lines in a row, pipes between',
    lines: (c) => [
      c.head.join(' | '),
      c.title,
      c.byline.line,
      c.date.line,
      c.caption.line,
      ...c.body,
      c.tail.slice(0, -1).join(' | '),
      c.tail.at(-1) ?? ''
    ],
    without: ['section', 'standfirst']
  }
]

function afterLabel(pointer: string): string {
  return pointer.replace(/^[^:：]+[:：]\s*/, '')
}

/** "Photo: Ada North/AFP": what stands in the caption's brackets. */
function creditLine({ caption: { line } }: Copy): string {
  return /[(（](.*)[)）]\s*$/.exec(line)?.[1] ?? ''
}

/** The same with lines broken at a width, as mail and old programs do; paragraphs apart by an empty line. */
export function wrapped(lines: string[], width: number): string {
  return lines.map((line) => breakLine(line, width)).join('\n\n')
}

function breakLine(line: string, width: number): string {
  const out: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current && current.length + word.length + 1 > width) {
      out.push(current)
      current = word
    } else current = current ? `${current} ${word}` : word
  }
  return [...out, current].join('\n')
}
