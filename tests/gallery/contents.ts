import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One page with all pictures, a row a view: to compare how a view is dressed. */
export function writeContents(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.png'))
  const views = [...new Set(files.map((name) => name.split('~')[0] ?? name))].sort()
  const row = (view: string): string => {
    const pictures = files
      .filter((name) => name.startsWith(`${view}~`))
      .map(
        (name) => `<a href="${name}"><img loading="lazy" src="${name}" alt="">${name.split('~')[1]?.slice(0, -4)}</a>`
      )
    return `<h2>${view}</h2><div>${pictures.join('')}</div>`
  }
  writeFileSync(join(folder, 'index.html'), `${HEAD}${views.map(row).join('\n')}`)
}

const HEAD = `<!doctype html><meta charset="utf-8"><title>Every view</title>
<style>body{font:13px system-ui;background:#777;color:#fff}div{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}
a{color:inherit}img{width:100%;display:block}</style>
`
