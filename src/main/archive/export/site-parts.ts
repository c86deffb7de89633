/** The exported site's own script: plain, so that it runs wherever the site is opened. Text goes in as text only. */
export const SITE_SCRIPT = `'use strict';
(function () {
  var all = window.CUTTINGS || [];
  var list = document.getElementById('list');
  var count = document.getElementById('count');
  var query = document.getElementById('query');
  var tag = document.getElementById('tag');
  var collection = document.getElementById('collection');
  var MOST = 300;

  function fold(text) {
    return text.normalize('NFKD').replace(/[\\p{Mn}\\u0640]/gu, '').replace(/[\\u0649\\u06cc]/g, '\\u064a')
      .replace(/\\u06a9/g, '\\u0643').replace(/\\u0629/g, '\\u0647').toLowerCase();
  }
  all.forEach(function (entry) {
    entry.h = fold([entry.t, entry.s, entry.b, entry.a, entry.g.join(' '), entry.c.join(' ')].join(' '));
    entry.n = fold(entry.t);
  });

  function options(select, first, names) {
    [first].concat(names).forEach(function (name, index) {
      var option = document.createElement('option');
      option.value = index === 0 ? '' : name;
      option.textContent = name;
      select.appendChild(option);
    });
    select.hidden = names.length === 0;
  }
  function used(key) {
    var names = new Set();
    all.forEach(function (entry) { entry[key].forEach(function (name) { names.add(name); }); });
    return Array.from(names).sort(function (a, b) { return a.localeCompare(b); });
  }

  /* Words, "words in this order", and -words that must not be there. */
  function termsIn(text) {
    var terms = [];
    fold(text).replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"').replace(/(-?)(?:"([^"]*)"?|([^\\s"]+))/g, function (_, not, phrase, word) {
      var term = (phrase === undefined ? word : phrase).replace(/\\s+/g, ' ').trim();
      if (term) terms.push({ text: term, not: not === '-' });
      return '';
    });
    return terms;
  }

  function has(entry, text) {
    return entry.h.indexOf(text) >= 0 || entry.x.indexOf(text) >= 0;
  }

  function score(entry, words) {
    var sum = 0;
    for (var i = 0; i < words.length; i++) {
      var word = words[i].text;
      if (words[i].not) {
        if (has(entry, word)) return 0;
        continue;
      }
      if (entry.n.indexOf(word) >= 0) sum += 10;
      else if (entry.h.indexOf(word) >= 0) sum += 4;
      else if (entry.x.indexOf(word) >= 0) sum += 1;
      else return 0;
    }
    return sum || 1;
  }

  function line(parent, name, text, className) {
    if (!text) return;
    var element = document.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    parent.appendChild(element);
    return element;
  }

  function row(entry) {
    var item = document.createElement('li');
    item.dir = entry.r;
    var link = line(item, 'a', entry.t || '–');
    link.href = entry.f;
    line(item, 'small', [entry.s, '\\u200e' + entry.d + '\\u200e', entry.b].filter(Boolean).join(' · '));
    line(item, 'p', entry.a);
    return item;
  }

  function show() {
    var words = termsIn(query.value);
    var found = all
      .map(function (entry, index) { return { entry: entry, index: index, score: score(entry, words) }; })
      .filter(function (each) {
        if (!each.score) return false;
        if (tag.value && each.entry.g.indexOf(tag.value) < 0) return false;
        return !collection.value || each.entry.c.some(function (path) {
          return path === collection.value || path.indexOf(collection.value + '/') === 0;
        });
      });
    if (words.length > 0) found.sort(function (a, b) { return b.score - a.score || a.index - b.index; });
    list.replaceChildren.apply(list, found.slice(0, MOST).map(function (each) { return row(each.entry); }));
    count.textContent = found.length + ' / ' + all.length + (found.length > MOST ? ' (' + MOST + ')' : '');
  }

  options(collection, '– Collection –', used('c'));
  options(tag, '– Tag –', used('g'));
  query.addEventListener('input', show);
  tag.addEventListener('change', show);
  collection.addEventListener('change', show);
  show();
})();
`

export const SITE_STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:46rem;padding:1.5rem 1.25rem 4rem;font:1rem/1.55 system-ui,sans-serif;color:#1d1d1b;background:#fdfcfa}
h1{font-size:1.6rem;margin:0 0 .75rem}.controls{display:flex;gap:.5rem;flex-wrap:wrap}input,select{font:inherit;padding:.45rem .6rem;border:1px solid #8886;border-radius:6px;background:transparent;color:inherit}
input{flex:1;min-width:12rem}select{max-width:14rem}#count,small{color:#666}ul{list-style:none;padding:0}li{text-align:start;padding:.7rem 0;border-top:1px solid #8883}li a{font-weight:600;text-decoration:none;color:#1a4d7a;display:block}li p{margin:.2rem 0 0;color:#555}
@media(prefers-color-scheme:dark){body{color:#e6e4df;background:#1b1b1d}li a{color:#8ab8ff}#count,small,li p{color:#aaa}}
`
