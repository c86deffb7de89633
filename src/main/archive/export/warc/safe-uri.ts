/** An address as it may stand in a header line. */
export function safeUri(url: string): string {
  return url.replace(/[\p{Cc}\p{Zs}<>"]/gu, (char) => encodeURIComponent(char))
}
