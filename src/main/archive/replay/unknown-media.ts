const MARKED = /<html\b[^>]{0,20000}?\sdata-cuttings-unknown-media="([a-z -]{0,2000})"/i
const HEAD = 50_000

/**
 * Media features that the browser which kept a page did not know, as capturing noted. A question about one is neither
 * true nor false, and has to stay so in a browser that knows it by now.
 */
export function unknownMedia(content: string): ReadonlySet<string> {
  const [, names = ''] = MARKED.exec(content.slice(0, HEAD)) ?? []
  return new Set(names.split(' ').filter(Boolean))
}
