import { html, type PressPage } from '../route'
import { story } from '../story'

/** Pages as newspapers write them today. */
export const modernPages: PressPage[] = [
  {
    path: '/of-today',
    answer: () =>
      html(
        story({
          title: 'Rules of today',
          head: `<style>@keyframes slide{to{transform:translateX(200px)}}.mid{width:80px;height:30px;background:#c0c;animation:slide 4s linear -2s paused}@layer base,theme;@layer theme{.l{color:#07a}}@layer base{.l{color:red!important;padding:4px}}
.cv{content-visibility:auto;contain-intrinsic-size:auto 300px;background:#eef}.sticky{position:sticky;top:0;background:#ffd;padding:8px}
.cq{container-type:inline-size;width:300px}@container (max-width:350px){.cq p{background:#cfc}}.has:has(> b){outline:2px solid #a0a}
.set{height:80px;background:-webkit-image-set(url(/p/300x80.png) 1x,url(/p/600x160.png) 2x)}.fixed{height:90px;background:url(/p/120x90.png) fixed}
.mask{width:120px;height:120px;background:#07a;-webkit-mask-image:url(/badge.svg)}.var{font-variation-settings:"wght" 600}
.vert{writing-mode:vertical-rl;height:140px;background:#efe}.clip{clip-path:circle(40%);background:#c60;width:120px;height:120px}.sub{display:grid;grid-template-columns:repeat(auto-fill,minmax(80px,1fr));gap:6px}</style>`,
          inside: `<div class="mid"></div><div class="sticky">sticky header</div><p class="l">layers</p><div class="cv"><p>in a part that is drawn late</p><img src="/p/200x80.png"></div><div class="cq"><p>container</p></div><p class="has"><b>has</b></p><div class="set"></div><div class="fixed"></div><div class="mask"></div><p class="vert">vertical writing</p><div class="clip"></div><div class="sub">${'<i>cell</i>'.repeat(9)}</div>
<picture><source media="(min-width:2000px)" srcset="/p/900x90.png"><source media="(min-width:600px)" srcset="/p/500x150.png"><img src="/p/200x200.png"></picture><img loading="lazy" sizes="auto" srcset="/p/300x100.png 300w,/p/900x300.png 900w" src="/p/300x100.png" width="300"><div style="height:1400px"></div><iframe loading="lazy" src="/frames/chart" width="400" height="150"></iframe><div class="cv"><h2>far below</h2><img src="/p/222x88.png" loading="lazy"></div>`
        })
      )
  }
]
