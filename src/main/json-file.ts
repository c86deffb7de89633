import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** Read at the start, and then never again: code of its own would not pay. */
const ONCE = { jitless: true }

/** A small JSON file that is either whole or as it was before; what cannot be understood is set aside, never lost. */
export interface JsonFile<T> {
  read(): T
  write(value: T): void
}

export function jsonFile<T>(file: string, schema: z.ZodType<T>): JsonFile<T> {
  return {
    read() {
      const text = readText(file)
      if (text === null) return schema.parse({}, ONCE)
      const value = schema.safeParse(parsed(text), ONCE)
      if (value.success) return value.data
      setAside(file)
      return schema.parse({}, ONCE)
    },
    write(value) {
      mkdirSync(dirname(file), { recursive: true })
      const part = `${file}.${process.pid}.part`
      writeThrough(part, `${JSON.stringify(value, null, 2)}\n`)
      renameSync(part, file)
    }
  }
}

/** On the disk before the name changes: a power cut leaves the old file or the new one. */
function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'w')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function setAside(file: string): void {
  try {
    renameSync(file, `${file}.damaged-${Date.now()}`)
  } catch {
    // A read-only disk: the defaults serve until it can be written again.
  }
}
