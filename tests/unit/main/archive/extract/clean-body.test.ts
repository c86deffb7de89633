import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { isBoilerplate } from '../../../../../src/main/archive/extract/boilerplate'
import { capturedPage } from '../../../../support/pages'

const PROSE = [
  'The ferry company said on Tuesday that the winter timetable would begin two weeks earlier than planned this year.',
  'Harbour staff had asked for the change in a letter to the council, which discussed it in a public meeting last month.',
  'Passengers with season tickets keep their seats, and those who bought single tickets can have the fare paid back.'
]

/** The body of a page whose article holds this between its paragraphs. */
function bodyOf(inside: string, title = 'Winter timetable begins early') {
  const [first = '', ...rest] = PROSE
  return extract(
    capturedPage({
      content: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
<p>${first}</p>${inside}${rest.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
    })
  )
}

describe('what stands between the paragraphs of an article goes, and is kept beside it', () => {
  test.each([
    ['an advertisement’s mark', '<div><center><span>Advert</span><br></center></div>'],
    [
      'a pointer and the links under it',
      `<p><strong>DON'T MISS</strong></p><p><a href="/a">Storm damages the old lighthouse again</a> [PHOTOS]</p>`
    ],
    [
      'a list of nothing but headlines',
      '<ul><li><a href="/a">Storm damages the old lighthouse</a></li><li><a href="/b">New pier opens to the public</a></li></ul>'
    ],
    ['a loose line without an element', '<div>You may also like<div><p></p></div></div>'],
    ['a counter of pictures and a credit', '<p>Image 1 of 5</p><p>(Image credit: Jon Vik/AFP)</p>'],
    ['a prompt', '<p>Sign up for our daily newsletter and get the best of the coast straight to your inbox.</p>'],
    [
      'a caption called so only by its class',
      '<div><img src="/a.jpg" width="600" height="400"><div class="caption-text">The ferry in the old harbour.</div></div>'
    ],
    [
      'a caption in small type under its picture',
      '<p><img src="/a.jpg" width="600" height="400"></p><p><em>The ferry in the old harbour</em></p>'
    ]
  ])('%s', (_, inside) => {
    expect(bodyOf(inside).text.split('\n')).toEqual(PROSE)
  })

  test('the lines that went are told', () => {
    expect(bodyOf('<p>You may also like</p>').leftOut).toContain('You may also like')
  })
})

describe('what belongs to an article stays', () => {
  test.each([
    [
      'an embedded post with its signature',
      '<blockquote class="twitter-tweet"><p>We sail at noon. Follow us on Twitter @ferries</p><p>— Ferries (@ferries) November 20, 2019</p></blockquote>',
      'We sail at noon'
    ],
    [
      'a list with sentences',
      '<ul><li>The first boat leaves at six.</li><li>The <a href="/x">last boat</a> leaves at ten.</li></ul>',
      'The last boat leaves at ten.'
    ],
    [
      'a table’s words and numbers',
      '<table><tr><th>More</th><th>Share</th></tr><tr><td>12</td><td>40</td></tr></table>',
      'More Share'
    ],
    [
      'a paragraph that begins like a prompt',
      '<p>Read more books, the librarian told them. Nobody at the harbour had expected such an answer to a question about ferries, but it was taken kindly.</p>',
      'Read more books'
    ],
    ['short paragraphs of direct speech', '<p>“We sail.”</p>', '“We sail.”']
  ])('%s', (_, inside, kept) => {
    expect(bodyOf(inside).text).toContain(kept)
  })

  test('lines that end with a break stay lines', () => {
    expect(bodyOf('<p>Leaving at six,<br>arriving at nine.</p>').text).toContain('Leaving at six,\narriving at nine.')
  })
})

test('a page without a main part begins at its headline', () => {
  const page = `<html><head><title>Winter timetable begins early</title></head><body><div><span>Sign In</span><p>https://coast.example/winter</p>
<h2>Winter timetable begins early</h2>${PROSE.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`
  expect(extract(capturedPage({ content: page })).text.split('\n')).toEqual(PROSE)
})

test('the presentation of the author at the end is not the article', () => {
  const page = `<html><head><title>Winter timetable begins early</title><meta name="author" content="Ada North"></head><body><article>
${PROSE.map((line) => `<p>${line}</p>`).join('')}<p>Ada North is a reporter who lives on the coast with two cats.</p></article></body></html>`
  expect(extract(capturedPage({ content: page })).text.split('\n')).toEqual(PROSE)
})

test.each([
  'Advertisement',
  'Lesen Sie auch: Der Fluss steigt',
  'Partager sur Facebook',
  'Compartir',
  'Читайте также',
  'اقرأ أيضاً',
  'بیشتر بخوانید',
  '相关阅读',
  '関連記事',
  '무단전재 및 재배포 금지'
])('“%s” is said by the page, not by the article', (line) => {
  expect(isBoilerplate(line)).toBe(true)
})

test.each([
  'The mayor shared the news on Monday.',
  'Подписание договора состоится в мае.',
  'شاركت الوزيرة في المؤتمر الذي عقد أمس في العاصمة.',
  '这座桥在周一重新开放，市长说。',
  'Nous partageons la route avec les cyclistes.'
])('“%s” is said by the article', (line) => {
  expect(isBoilerplate(line)).toBe(false)
})
