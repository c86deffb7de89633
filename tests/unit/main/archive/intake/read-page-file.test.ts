import { randomUUID } from 'node:crypto'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findPages, readPageFile } from '../../../../../src/main/archive/intake'
import { articleHtml } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { tempFolder } from '../../../../support/temp-folder'

function file(name: string, content: string | Buffer): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  return path
}

describe('saved pages', () => {
  test('HTML, with the address its browser wrote into it', async () => {
    const page = await readPageFile(
      file('a.html', `<!-- saved from url=(0030)https://herald.example/story -->\n${articleHtml()}`)
    )
    expect(page).toMatchObject({ kind: 'html', url: 'https://herald.example/story', contentType: 'text/html' })
    expect(page.original).toMatchObject({ name: 'a.html' })
  })

  test('SingleFile: address and date from its comment, pictures from inside', async () => {
    const image = `data:image/png;base64,${picture(200, 120, [90, 120, 160]).toString('base64')}`
    const comment =
      '<!--\n Page saved with SingleFile \n url: https://herald.example/single \n saved date: Tue May 14 2024 09:00:00 GMT+0200 (CEST)\n-->'
    const page = await readPageFile(
      file('s.html', `<!DOCTYPE html> <html lang=en>${comment}${articleHtml()}<img src="${image}"></html>`)
    )
    expect(page).toMatchObject({ url: 'https://herald.example/single', capturedAt: '2024-05-14T07:00:00.000Z' })
    expect(page.resources).toMatchObject([{ mime: 'image/png' }])
  })

  test('the address that the user gives wins', async () => {
    const path = file('a.html', `<!-- saved from url=(0030)https://herald.example/story -->${articleHtml()}`)
    expect((await readPageFile(path, { url: 'https://other.example/x' })).url).toBe('https://other.example/x')
  })

  test('a page saved with its folder brings the files along, and nothing from elsewhere', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'story_files'))
    writeFileSync(join(folder, 'story_files', 'p.png'), picture(100, 80, [1, 2, 3]))
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'story_files', 'link.txt'))
    writeFileSync(join(folder, 'story.html'), articleHtml())
    const page = await readPageFile(join(folder, 'story.html'))
    expect(page.resources.map(({ url }) => url)).toEqual(['companion://page/story_files/p.png'])
  })

  test('compressed HTML', async () => {
    const page = await readPageFile(file('a.html.gz', gzipSync(articleHtml({ title: 'Compressed' }))))
    expect(page.content).toContain('Compressed')
  })

  test('MHTML with pictures, frames and quoted-printable text', async () => {
    const png = picture(50, 40, [9, 9, 9])
    const page = await readPageFile(file('a.mhtml', mhtml(png)))
    expect(page).toMatchObject({
      kind: 'mhtml',
      url: 'https://herald.example/mhtml',
      capturedAt: '2024-05-14T07:00:00.000Z'
    })
    expect(page.content).toContain('Überschwemmung = nicht vorüber')
    const image = page.resources.find(({ mime }) => mime === 'image/png')
    expect(Buffer.from(image?.bytes ?? []).equals(png)).toBe(true)
  })

  test('a file name with a newline and other surprises', async () => {
    const page = await readPageFile(file('two\nlines “quoted” 日本.html', articleHtml()))
    expect(page.original?.name).toBe('two\nlines “quoted” 日本.html')
  })
})

function mhtml(png: Buffer): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://herald.example/mhtml',
    'Subject: Flood',
    'Date: Tue, 14 May 2024 09:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----B--x"',
    '',
    '------B--x',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://herald.example/mhtml',
    '',
    '<html><head><meta charset=3D"utf-8"></head><body><p>=C3=9Cberschwemmung =3D n=',
    'icht vor=C3=BCber</p><img src=3D"https://herald.example/p.png"></body></html>',
    '------B--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://herald.example/p.png',
    '',
    png.toString('base64').replace(/(.{76})/g, '$1\r\n'),
    '------B--x--',
    ''
  ].join('\r\n')
}

describe('what is not a page', () => {
  test.each([
    ['empty', '', 'empty'],
    ['white space', ' \n\t\n ', 'empty'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'unsupported'],
    ['a picture', picture(10, 10, [1, 1, 1]), 'unsupported'],
    ['a ZIP or Office file', Buffer.from('PK\x03\x04aaaa'), 'unsupported'],
    ['a video', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0'), 'unsupported'],
    ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919 + (n >> 3)) % 256)), 'unsupported'],
    [
      'MHTML without a page',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--',
      'unreadable'
    ],
    ['broken gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), 'unreadable']
  ])('%s is told in a sentence', async (_, content, code) => {
    const failure = await readPageFile(file('input.html', content)).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'ArchiveError', code })
    expect((failure as Error).message).toMatch(/Nothing was changed\./)
  })

  test('a missing file and a folder', async () => {
    await expect(readPageFile(join(tempFolder(), 'none.html'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(readPageFile(tempFolder())).rejects.toMatchObject({ code: 'unsupported' })
  })

  test('a file of more than 200 MB is refused without being read', async () => {
    const path = file('huge.html', '<html>')
    truncateSync(path, 201 * 1024 * 1024)
    await expect(readPageFile(path)).rejects.toMatchObject({ code: 'too-large' })
  })

  test('a small file that inflates to more than 200 MB is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(220 * 1024 * 1024, 'a'))
    await expect(readPageFile(file('bomb.html.gz', bomb))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('The compressed file holds more than 200 MB')
    })
  })

  test('a cut-off MHTML file gives what is left of it, and says so', async () => {
    const whole = mhtml(picture(50, 40, [9, 9, 9]))
    const page = await readPageFile(file('cut.mhtml', whole.slice(0, whole.length - 200)))
    expect(page.content).toContain('Überschwemmung')
    expect(page.missing).toHaveLength(1)
  })
})

describe('encodings', () => {
  const arabic =
    'ارتفع منسوب النهر مترين خلال الليل ووصل إلى شوارع المدينة القديمة قبل الفجر بقليل كما قالت فرق الإطفاء'
  const windows1256 = Buffer.from(
    'c7d1cadd da20e3e4d3e6c820c7e1e4e5d120e3cad1ede420cee1c7e120c7e1e1ede120e6e6d5e120c5e1ec20d4e6c7d1da20c7e1e3cfede4c920c7e1decfede3c9'.replace(
      / /g,
      ''
    ),
    'hex'
  )

  test('UTF-16 with and without a mark', async () => {
    const text = articleHtml({ title: 'Überschwemmung' })
    const le = Buffer.from(text, 'utf16le')
    const be = Buffer.from(le).swap16()
    for (const bytes of [
      Buffer.concat([Buffer.from([0xff, 0xfe]), le]),
      le,
      Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
      be
    ]) {
      expect((await readPageFile(file('u.html', bytes))).content).toContain('Überschwemmung')
    }
  })

  test.each([
    ['declared', '<meta charset="windows-1256">'],
    ['undeclared', ''],
    ['wrongly declared as UTF-8', '<meta charset="utf-8">']
  ])('windows-1256, %s', async (_, meta) => {
    const many = Buffer.concat(Array.from({ length: 12 }, () => Buffer.concat([windows1256, Buffer.from('. ')])))
    const bytes = Buffer.concat([
      Buffer.from(`<html><head>${meta}</head><body><p>`),
      many,
      Buffer.from('</p></body></html>')
    ])
    expect((await readPageFile(file('a.html', bytes))).content).toContain('ارتفع منسوب النهر')
  })

  test('UTF-8 that is declared as something else', async () => {
    const page = await readPageFile(
      file('a.html', `<html><head><meta charset="iso-8859-1"></head><body><p>${arabic}</p></body></html>`)
    )
    expect(page.content).toContain(arabic)
  })

  test('a text file in windows-1256', async () => {
    const many = Buffer.concat(Array.from({ length: 12 }, () => Buffer.concat([windows1256, Buffer.from('.\n')])))
    expect((await readPageFile(file('a.txt', many))).content).toContain('ارتفع منسوب النهر')
  })
})

describe('folders', () => {
  test('every page file once, in natural order; companions, hidden files and others are passed over', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'b_files'))
    mkdirSync(join(folder, 'sub'))
    for (const name of [
      'page10.html',
      'page2.html',
      'b.html',
      'b_files/x.html',
      'sub/c.mhtml',
      'notes.docx',
      '.hidden.html',
      'd.txt',
      'e.html.gz'
    ]) {
      writeFileSync(join(folder, name), 'x')
    }
    const found: string[] = []
    for await (const { input } of findPages([folder, join(folder, 'notes.docx'), 'missing.html']))
      found.push(input.replace(`${folder}/`, ''))
    expect(found).toEqual([
      'b.html',
      'd.txt',
      'e.html.gz',
      'page2.html',
      'page10.html',
      'sub/c.mhtml',
      'notes.docx',
      'missing.html'
    ])
  })
})

test('no bytes make reading do anything but give a page or a sentence', async () => {
  const folder = tempFolder()
  const whole = Buffer.from(mhtml(picture(20, 20, [3, 4, 5])))
  let state = 7
  const random = (): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state
  }
  for (let n = 0; n < 150; n++) {
    const bytes = Buffer.from(whole.subarray(0, random() % whole.length))
    for (let flips = random() % 40; flips > 0; flips--)
      if (bytes.length > 0) bytes[random() % bytes.length] = random() & 255
    const path = join(folder, `${n}.mhtml`)
    writeFileSync(path, bytes)
    const result = await readPageFile(path).catch((error: unknown) => error)
    if (result instanceof Error) expect(result.name).toBe('ArchiveError')
  }
})

test('a compressed page that was cut off keeps its beginning, and says that the end is missing', async () => {
  const whole = gzipSync(
    articleHtml({ title: 'Compressed', paragraphs: Array.from({ length: 500 }, () => randomUUID()) })
  )
  const page = await readPageFile(file('cut.html.gz', whole.subarray(0, whole.length / 2)))
  expect(page.content).toContain('Compressed')
  expect(page.missing).toEqual([{ url: 'cut.html.gz', reason: 'The compressed file was cut off.' }])
})

test('a stray zero byte in markup is no binary file', async () => {
  const page = await readPageFile(file('zero.html', Buffer.from(articleHtml().replace('river', 'ri\0ver'))))
  expect(page.kind).toBe('html')
})
