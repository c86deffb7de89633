/** One page of the Harbour Press, around what is special about it. */
export interface Story {
  title: string
  head?: string
  /** Below the first paragraph. */
  inside?: string
  after?: string
  lang?: string
  dir?: string
}

const PARAGRAPHS = [
  'The ferry from Norholm came in two hours late on Tuesday, because a chain at the northern pier had been loose since the storm of the weekend and nobody dared to use it.',
  'Passengers waited in the old customs hall, where the harbour master had tea brought and a stove lit; most of them took it well, and some had brought cards.',
  'A diver will look at the chain on Thursday. Until then the boats use the southern pier, which is shorter, and heavy lorries have to take the road around the bay.',
  'The council had set money aside for new piers two years ago. It was spent on the roof of the school instead, which nobody regrets, the mayor said.'
]

export const STYLE = `
body{margin:0;font:17px/1.55 Georgia,'DejaVu Serif',serif;color:#1d1d1f;background:#fdfcf9}
.top{background:#12324a;color:#fff;padding:18px 32px;font-size:24px}
main{max-width:720px;margin:0 auto;padding:24px 32px}h1{font-size:34px;line-height:1.2}
figure{margin:24px 0}img{max-width:100%}figcaption{font-size:14px;color:#666}`

export function story({ title, head = '', inside = '', after = '', lang = 'en', dir = 'ltr' }: Story): string {
  const [first, ...rest] = PARAGRAPHS
  return `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title} | The Harbour Press</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="author" content="Mara Lind">
<meta property="article:published_time" content="2024-10-08T09:30:00+02:00">
<style>${STYLE}</style>${head}</head>
<body><div class="top">The Harbour Press</div><main><article><h1>${title}</h1>
<p>${first}</p>
${inside}
${rest.map((text) => `<p>${text}</p>`).join('\n')}
</article></main>${after}</body></html>`
}
