import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'

const FULL = 1_000_000

/** What went wrong, in full, for whoever is asked for help. Never leaves the machine. */
export interface Log {
  error(what: string, error: unknown): void
}

/** A log of two files at most, a megabyte each. That it cannot be written never stops anything. */
export function openLog(folder: string): Log {
  const file = join(folder, 'main.log')
  return {
    error(what, error) {
      const line = `${new Date().toISOString()} ${what}: ${inspect(error, { depth: 4 })}\n`
      console.error(line.trimEnd())
      quietly(() => {
        mkdirSync(folder, { recursive: true })
        if (sizeOf(file) > FULL) renameSync(file, join(folder, 'main.1.log'))
        appendFileSync(file, line)
      })
    }
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function quietly(run: () => void): void {
  try {
    run()
  } catch (error) {
    console.error('The log cannot be written:', error)
  }
}
