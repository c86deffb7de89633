import { describe, expect, it } from 'vitest'
import { endsMidway } from '../../../../src/main/capture/whole-document'

describe('whether a document has arrived whole', () => {
  it.each([
    '<!doctype html><html><body><article><p>All of it</article></body></html>',
    '<!doctype html><title>Short</title><h1>No end tags are needed</h1><p>One<p>Two<ul><li>a<li>b</ul>',
    '<article><h1>A part of a page</h1><p>alone</p></article>',
    '<div>said to end</div></BODY >',
    '<p>written by a script</p><script>document.write("<div><div>")</script>',
    '<!-- <div> --><p>1 < 2'
  ])('it has: %s', (html) => expect(endsMidway(html)).toBe(false))

  it.each([
    '<!doctype html><html><body><article><p>The ferry was',
    '<html><body><div class="page"><p>The ferry</p></div><div class="pa',
    '<body><p>The ferry<script>window.data = { "text": "which was',
    '<body><main><p>The ferry</p><section><p>late'
  ])('it has not: %s', (html) => expect(endsMidway(html)).toBe(true))
})
