import { Parser } from 'htmlparser2'
import type { PlistValue } from './plist-binary'

interface Open {
  value: PlistValue[] | Map<string, PlistValue>
  key: string
}

const DEEPEST = 32

/** The same in XML, as older versions and converters write it. Null for what is no whole one. */
export function parseXmlPlist(source: string): PlistValue {
  const open: Open[] = []
  let top: PlistValue = null
  let text = ''

  const add = (value: PlistValue): void => {
    const box = open.at(-1)
    if (!box) top ??= value
    else if (Array.isArray(box.value)) box.value.push(value)
    else box.value.set(box.key, value)
  }
  const parser = new Parser(
    {
      onopentag(name) {
        text = ''
        if (name !== 'dict' && name !== 'array') return
        const value: Open['value'] = name === 'dict' ? new Map() : []
        if (open.length < DEEPEST) add(value)
        open.push({ value, key: '' })
      },
      ontext(data) {
        text += data
      },
      onclosetag(name) {
        const box = open.at(-1)
        if (name === 'dict' || name === 'array') open.pop()
        else if (name === 'key' && box) box.key = text
        else if (name === 'string') add(text)
        else if (name === 'data') add(Buffer.from(text, 'base64'))
        else if (name === 'integer' || name === 'true' || name === 'false' || name === 'real') add(null)
      }
    },
    { xmlMode: true }
  )
  parser.write(source)
  parser.end()
  return top
}
