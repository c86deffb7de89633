import { html, type PressPage } from '../route'
import { story } from '../story'

/** What readers and scripts have opened, set, scrolled, and what plays. */
export const openPages: PressPage[] = [
  {
    path: '/open-popovers',
    answer: () =>
      html(
        story({
          title: 'What lies on top',
          head: `<style>[popover]{border:6px double #07a;border-radius:12px;padding:20px;background:#ffe}[popover].flex:popover-open{display:flex;gap:12px;inset:90px auto auto 40px;margin:0}.corner{inset:auto 20px 20px auto;margin:0;width:220px}.corner[popover="manual"]{color:#a00}
dialog{border:3px solid #393;margin:auto}dialog:modal{background:#dfd}dialog::backdrop{background:rgba(0,40,80,.2)}.held{transform:translateX(0);overflow:hidden}#t:target{background:#fd5}</style>`,
          inside: `<p id="t">where the address leads</p><div popover="manual" class="flex" id="a"><b>one</b><b>two</b></div><div class="held"><div popover="manual" class="corner" id="b">in a part that holds what is fixed</div><p>held</p></div><dialog id="d"><h3>A modal dialog</h3><p>over all</p></dialog><div popover>closed</div>`,
          after:
            "<script>location.hash = 't'; document.getElementById('d').showModal(); for (const id of ['a', 'b']) document.getElementById(id).showPopover()</script>"
        })
      )
  },
  {
    path: '/quiet-films',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Films without knobs',
          head: '<style>.hero{position:relative;height:200px}.hero video{position:absolute;inset:0;width:100%;height:100%;object-fit:cover}.hero b{position:relative;color:#fff;font-size:30px}.round{border-radius:50%;width:160px;height:160px;object-fit:cover}</style>',
          inside: `<div class="hero"><video muted playsinline src="${origin('pictures')}/film.webm"></video><b>over a film</b></div><video class="round" src="/film.webm" muted></video><video src="/film.webm" poster="/p/320x180.png" width="320" height="180"></video><video width="200" height="100" style="background:#ccf"><source src="/film.webm?second" type="video/webm"></video>
<video src="/film.webm" width="160" height="90" id="at"></video><x-player></x-player><audio src="/sound.mp3"></audio><audio controls src="/sound.mp3"></audio><video poster="/p/201x99.png" preload="none" src="/film.mp4"></video>`,
          after: `<script>document.getElementById('at').currentTime = .5
customElements.define('x-player', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<video width="160" height="90" src="/film.webm"></video><button>play</button>' } })</script>`
        })
      )
  },
  {
    path: '/designed-controls',
    answer: () =>
      html(
        story({
          title: 'Controls of its own design',
          head: `<style>input[type=range]{appearance:none;background:#ddd;height:8px;width:200px}input[type=range]::-webkit-slider-thumb{appearance:none;width:22px;height:22px;border-radius:50%;background:#c60}.switch{appearance:none;width:50px;height:26px;border-radius:13px;background:#999;position:relative}.switch:checked{background:#393}.switch::after{content:"";position:absolute;width:20px;height:20px;border-radius:50%;background:#fff;top:3px;left:3px}.switch:checked::after{left:27px}
select{appearance:none;background:#eef url(/p/14x14.png) right 6px center no-repeat;padding:8px 30px 8px 8px}input::placeholder{color:#a0a}::-webkit-file-upload-button{background:#07a;color:#fff;border:0;padding:8px}progress{appearance:none}progress::-webkit-progress-value{background:#c60}progress::-webkit-progress-bar{background:#eee}.s::-webkit-scrollbar{width:14px}.s::-webkit-scrollbar-thumb{background:#07a}.s{height:80px;overflow-y:scroll;border:1px solid}textarea{width:300px}fieldset:has(:checked){background:#efe}input:in-range{accent-color:#c60}label:has(+ :invalid){color:red}</style>`,
          inside: `<input type="range" id="r" min="0" max="9"><input type="checkbox" class="switch" id="c"><input type="checkbox" class="switch"><select id="s"><option>one<option>two</select><input placeholder="write here"><input type="file"><progress id="p" max="10"></progress><div class="s" id="b">${'<p>line</p>'.repeat(9)}</div><textarea id="t" rows="4">${'a line of some length that goes on, so that it has to be broken\n'.repeat(20)}</textarea><textarea id="u" rows="2" wrap="off">${'long '.repeat(60)}\n${'lines '.repeat(40)}</textarea>
<select multiple size="4" id="m">${Array.from({ length: 20 }, (_, n) => `<option>choice ${n}`).join('')}</select><fieldset><legend>which</legend><input type="radio" name="q" id="q"><label>must</label><input required></fieldset><input type="color" id="k"><input type="date" id="d"><input type="month" value="2024-10"><input type="week" value="2024-W40"><input type="datetime-local" value="2024-10-08T09:30"><input type="button" value="B"><input type="reset"><input type="submit"><button><img src="/p/20x20.png"> with a picture</button><div contenteditable id="e">edit</div><input id="long" size="12">`,
          after: `<script>const $ = i => document.getElementById(i); $('r').value = 8; $('c').checked = $('q').checked = true; $('s').selectedIndex = 1; $('p').value = 6; $('b').scrollTop = 90; $('t').scrollTop = 130; $('u').scrollLeft = 260; $('m').scrollTop = 90; $('m').options[9].selected = true; $('k').value = '#cc6600'; $('d').valueAsDate = new Date(Date.UTC(2024, 9, 8)); $('e').innerHTML = 'edited <b>so</b>'; $('long').value = 'a value much longer than its field'</script>`
        })
      )
  },
  {
    path: '/drawn-motion',
    answer: () =>
      html(
        story({
          title: 'Drawings and pictures that move once',
          inside: `<svg width="400" height="160"><rect width="40" height="40" fill="#07a"><animate attributeName="x" from="0" to="300" dur=".4s" fill="freeze"/><animate attributeName="fill" values="#07a;#c60" dur=".3s" begin=".2s" fill="freeze"/></rect><circle cy="90" r="20"><animateMotion path="M20 0L200 40" dur=".5s" fill="freeze"/></circle><g><rect y="120" width="20" height="20" fill="#393"/><animateTransform attributeName="transform" type="translate" to="150 0" dur=".4s" fill="freeze"/></g><text x="220" y="100" visibility="hidden">shown later<set attributeName="visibility" to="visible" begin=".3s"/></text><rect x="300" y="120" width="20" height="20"><set attributeName="fill" to="red" begin="click"/></rect></svg>
<img src="/once.png" width="240" height="120"><img src="/turned.jpg"><img src="/turned.jpg" style="image-orientation:none"><div style="width:80px;height:50px;background:url(/turned.jpg)"></div>`
        })
      )
  }
]
