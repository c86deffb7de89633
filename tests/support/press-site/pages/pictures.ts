import { html, type PressPage } from '../route'
import { story } from '../story'

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=='

export const picturePages: PressPage[] = [
  {
    path: '/links',
    answer: () =>
      html(
        story({
          title: 'Where it leads',
          inside:
            '<p><a href="/simple">the ferry</a>, <a href="#down">further down</a>, <a href="https://elsewhere.invalid/story">elsewhere</a></p><div style="height:1500px"></div>',
          after: '<p id="down">Further down it is</p>'
        })
      )
  },
  { path: '/simple', answer: () => html(story({ title: 'The ferry was late', inside: figure('/p/640x360.png') })) },
  {
    path: '/responsive-images',
    answer: ({ origin }) => {
      const cdn = origin('pictures')
      return html(
        story({
          title: 'Pictures in many sizes',
          inside: `<img src="/p/320x180.png" srcset="${cdn}/p/320x180.png 320w, ${cdn}/p/640x360.png 640w, ${cdn}/p/1280x720.png 1280w" sizes="(max-width: 700px) 100vw, 600px" alt="widths">
<img src="/p/201x101.png" srcset="/p/200x100.png 1x, ${cdn}/p/400x200.png 2x" alt="densities">
<picture><source type="image/avif" srcset="${cdn}/picture.avif"><source type="image/webp" srcset="${cdn}/picture.webp"><img src="/p/160x90.png" width="320" alt="avif"></picture>
<picture><source type="image/webp" srcset="${cdn}/picture.webp 1x"><img src="/p/160x90.png" alt="webp"></picture>
<picture><source media="(max-width: 600px)" srcset="/p/300x300.png"><source media="(min-width: 601px)" srcset="/p/500x120.png"><img src="/p/100x100.png" alt="art direction"></picture>
<img src="/p/300x150.png" sizes="300px" srcset="/p/300x150.png?a,b 300w, /p/600x300.png?w=1,2 600w" style="aspect-ratio:2;object-fit:cover;width:300px" alt="commas">`
        })
      )
    }
  },
  {
    path: '/lazy-images',
    answer: () =>
      html(
        story({
          title: 'Pictures that come late',
          head: '<style>.gap{height:900px}.later{width:400px;height:200px;background:#ddd}.later.seen{background:url(/p/401x200.png)}</style>',
          inside: `<div class="gap"></div><img loading="lazy" src="/p/600x300.png" width="600" height="300" alt="by the browser"><div class="gap"></div>
<img class="observed" src="${BLANK}" data-src="/p/601x300.png" width="601" height="300" alt="by an observer"><div class="gap"></div>
<img class="scrolled" src="${BLANK}" data-srcset="/p/602x300.png 1x, /p/1204x600.png 2x" width="602" height="300" alt="by scrolling"><div class="gap"></div>
<div class="later"></div><div class="gap"></div>`,
          after: `<script>
const o = new IntersectionObserver(all => all.forEach(({ target, isIntersecting }) => { if (!isIntersecting) return; o.unobserve(target)
  if (target.dataset.src) target.src = target.dataset.src; else target.classList.add('seen') }))
document.querySelectorAll('.observed, .later').forEach(e => o.observe(e))
addEventListener('scroll', () => document.querySelectorAll('.scrolled[data-srcset]').forEach(i => { if (i.getBoundingClientRect().top < innerHeight + 200) { i.srcset = i.dataset.srcset; i.removeAttribute('data-srcset') } }))
</script>`
        })
      )
  },
  {
    path: '/150-images',
    answer: ({ origin }) =>
      html(
        story({
          title: 'The year in pictures',
          inside: Array.from({ length: 150 }, (_, at) => {
            const from = at % 3 === 0 ? '' : origin(at % 3 === 1 ? 'pictures' : 'widgets')
            return `<img ${at > 20 ? 'loading="lazy" ' : ''}src="${from}/p/${600 + at}x${300 + (at % 7)}.png" width="340" height="170" alt="">`
          }).join('\n')
        })
      )
  },
  {
    path: '/missing-image',
    answer: () =>
      html(
        story({
          title: 'A picture that is gone',
          inside: `<figure><img src="/gone.png" alt="The pier as it was" width="400" height="120"><figcaption>Not there</figcaption></figure>
<img src="/gone-too.png" alt="no size given"><img src="/gone-three.png" style="border:1px solid red"><img src="/empty.png" alt="empty answer">`
        })
      )
  },
  {
    path: '/hanging',
    answer: () =>
      html(
        story({
          title: 'A part that never comes',
          head: '<script async src="/never.js"></script>',
          inside: `${figure('/p/640x360.png')}<img src="/never.png" width="300" height="100" alt="never">`
        })
      )
  }
]

function figure(src: string): string {
  return `<figure><img src="${src}" width="640" height="360" alt="The northern pier"><figcaption>The northern pier on Tuesday. Photograph: Jon Vik</figcaption></figure>`
}
