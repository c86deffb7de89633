import { StringDecoder } from 'node:string_decoder'

/** Lines of a text that comes in pieces, each when it is asked for: readers that run ahead hold a thousand of them. */
export async function* linesIn(pieces: AsyncIterable<string | Uint8Array>): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8')
  let begun: string[] = []
  for await (const piece of pieces) {
    const [first = '', ...others] = (typeof piece === 'string' ? piece : decoder.write(asBuffer(piece))).split('\n')
    begun.push(first)
    const last = others.pop()
    if (last === undefined) continue
    yield withoutReturn(begun.join(''))
    begun = [last]
    for (const line of others) yield withoutReturn(line)
  }
  const rest = begun.join('') + decoder.end()
  if (rest !== '') yield withoutReturn(rest)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
