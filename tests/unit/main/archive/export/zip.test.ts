import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { byteList } from '../../../../../src/main/archive/export/byte-list'
import { type ZipWriter, zipInto } from '../../../../../src/main/archive/export/zip'
import { centralRecord, dataDescriptor, endRecords } from '../../../../../src/main/archive/export/zip-records'
import { openZip } from '../../../../../src/main/archive/import/zip-file'
import { readZip } from '../../../../support/read-zip'
import { tempFolder } from '../../../../support/temp-folder'

const DATE = new Date('2024-03-05T10:20:31Z')

async function written(fill: (zip: ZipWriter) => Promise<unknown>): Promise<string> {
  const path = join(tempFolder(), 'some.zip')
  const chunks: Uint8Array[] = []
  const zip = zipInto((chunk) => void chunks.push(Buffer.from(chunk)), DATE)
  await fill(zip)
  zip.end()
  writeFileSync(path, Buffer.concat(chunks))
  return path
}

async function* pieces(): AsyncIterable<string> {
  for (let n = 0; n < 1_000; n++) yield `line ${n} مقال\n`
}

test('texts, bytes and what comes in pieces are in the file as they were, with their date', async () => {
  const large = Buffer.alloc(3 << 20, 'ab')
  const path = await written(async (zip) => {
    await zip.add('mimetype', 'application/epub+zip', { store: true })
    await zip.add('مجلد/é.txt', 'text')
    await zip.add('empty', '')
    await zip.add('large', large)
    await zip.add('stored pieces', pieces(), { store: true })
    await zip.add('pieces', pieces())
  })
  const found = await readZip(path)
  expect([...found.keys()]).toEqual(['mimetype', 'مجلد/é.txt', 'empty', 'large', 'stored pieces', 'pieces'])
  expect(String(found.get('مجلد/é.txt')?.bytes)).toBe('text')
  expect(found.get('large')?.bytes.equals(large)).toBe(true)
  expect(String(found.get('pieces')?.bytes)).toBe(String(found.get('stored pieces')?.bytes))
  expect(found.get('stored pieces')?.stored).toBe(true)
  const zip = await openZip(path)
  expect(zip.date('empty')).toEqual(DATE)
  // Small ones are read at once, large ones as they come.
  for (const [name, { bytes }] of found) expect((await zip.read(name))?.equals(bytes)).toBe(true)
  expect(zip.bytes).toBe([...found.values()].reduce((sum, { bytes }) => sum + bytes.length, 0))
  zip.close()
})

test('an entry tells its hash and how long it is', async () => {
  await written(async (zip) => {
    expect(await zip.add('a', 'abc')).toEqual({
      path: 'a',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    })
  })
})

test('more entries than the old record can count are counted in the one before it', () => {
  const [many, few] = [endRecords(65_600, { offset: 10, bytes: 5 }), endRecords(3, { offset: 10, bytes: 5 })]
  expect([many.readUInt32LE(0), many.readBigUInt64LE(32), many.length]).toEqual([0x06064b50, 65_600n, 56 + 20 + 22])
  expect([many.readUInt16LE(76 + 10), few.readUInt16LE(10), few.length]).toEqual([0xffff, 3, 22])
})

test('what has been written is let go of, in one piece or in many', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const zip = zipInto(() => undefined, DATE)
  const given: WeakRef<Buffer>[] = []
  const bytes = (): Buffer => {
    const made = Buffer.alloc(100_000, 'x')
    given.push(new WeakRef(made))
    return made
  }
  for (let n = 0; n < 20; n++) {
    await zip.add(`whole ${n}`, bytes())
    await zip.add(`pieces ${n}`, [bytes()], { store: n % 2 === 0 })
  }
  await new Promise((turn) => setImmediate(turn))
  collect()
  // The last ones may still be somewhere on the stack.
  expect(given.filter((each) => each.deref() !== undefined).length).toBeLessThanOrEqual(4)
  zip.end()
})

test('what stops in the middle fails, whoever waits for it', async () => {
  async function* broken(): AsyncIterable<string> {
    yield 'one'
    throw new Error('gone')
  }
  for (const store of [true, false])
    await expect(written((zip) => zip.add('a', broken(), { store }))).rejects.toThrow('gone')
})

test('sizes and places beyond four gigabytes are written in the records that have room for them', () => {
  const entry = {
    name: Buffer.from('a'),
    date: DATE,
    compressed: true,
    crc: 7,
    packedBytes: 5_000_000_000,
    bytes: 9_000_000_000,
    offset: 6_000_000_000,
    isStreamed: true
  }
  const record = centralRecord(entry)
  expect(record.readUInt32LE(42)).toBe(0xffffffff)
  const extra = record.subarray(46 + 1 + 9)
  expect([
    extra.readUInt16LE(0),
    extra.readBigUInt64LE(4),
    extra.readBigUInt64LE(12),
    extra.readBigUInt64LE(20)
  ]).toEqual([1, 9_000_000_000n, 5_000_000_000n, 6_000_000_000n])
  expect(dataDescriptor(entry).readBigUInt64LE(16)).toBe(9_000_000_000n)
  expect(endRecords(3, { offset: 6_000_000_000, bytes: 100 }).readBigUInt64LE(48)).toBe(6_000_000_000n)
})

test('many small pieces of bytes come out as they went in', () => {
  const list = byteList()
  const given = Array.from({ length: 5_000 }, (_, n) => Buffer.from(`piece ${n};`))
  given.push(Buffer.alloc(200_000, 1), Buffer.from('end'))
  for (const each of given) list.add(each)
  expect(Buffer.concat([...list.chunks()]).equals(Buffer.concat(given))).toBe(true)
})
