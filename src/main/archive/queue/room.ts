import { readFileSync } from 'node:fs'
import { cpus, freemem } from 'node:os'

const PER_PAGE = 350 * 1024 * 1024
const RESERVE = 500 * 1024 * 1024
const MOST = 6

/** How many pages can be loaded at once: by the machine's cores, and by the memory that is free now. At least one. */
export function roomForPages(cores: number = cpus().length, free: number = availableMemory()): number {
  const byCores = Math.max(2, Math.min(MOST, Math.floor(cores / 2)))
  const byMemory = Math.floor((free - RESERVE) / PER_PAGE)
  return Math.max(1, Math.min(byCores, byMemory))
}

/** On Linux what the kernel would give up counts as free. */
function availableMemory(): number {
  try {
    const kilobytes = /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'latin1'))?.[1]
    return kilobytes ? Number(kilobytes) * 1024 : freemem()
  } catch {
    return freemem()
  }
}
