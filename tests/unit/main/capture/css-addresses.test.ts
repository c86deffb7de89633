import { describe, expect, it } from 'vitest'
import { cssAddresses } from '../../../../src/main/capture/css-addresses'

const found = (css: string): string[] => [...cssAddresses(css, 'https://news.example/css/main.css')]

describe('addresses in a style sheet', () => {
  it.each([
    ['p{background:url(a.png)}', 'https://news.example/css/a.png'],
    ['p{background:url( "/a.png" )}', 'https://news.example/a.png'],
    ['p{background:url(a\\.png)}', 'https://news.example/css/a.png'],
    ['@import "more.css";', 'https://news.example/css/more.css'],
    ['p{background:image-set("a.png" 2x)}', 'https://news.example/css/a.png'],
    ['@font-face{src:url(f.woff2#iefix)}', 'https://news.example/css/f.woff2']
  ])('%s', (css, address) => {
    expect(found(css)).toContain(address)
  })

  it('are given once, and data is none', () => {
    expect(found('a{background:url(a.png)}b{background:url(a.png)}i{background:url(data:image/png,x)}')).toEqual([
      'https://news.example/css/a.png'
    ])
  })
})
