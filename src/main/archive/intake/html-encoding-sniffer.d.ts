declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML document by mark, transport charset or the first 1,024 bytes; a WHATWG label. */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string }
  ): string
}
