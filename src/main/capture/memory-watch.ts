import { app, type WebContents } from 'electron'
import { limits } from './limits'
import { memoryLimit } from './memory-limit'

export interface MemoryWatch {
  /** From now on only its picture is taken, which needs as much again: so much more is allowed. */
  allowPicture(): void
  end(): void
}

/**
 * Looks how much memory a page and its frames take; tells once, when it is more than is allowed. What only waits to be
 * collected does not count: the page is told to, and looked at again.
 */
export function watchMemory(contents: WebContents, onFull: () => void): MemoryWatch {
  let most: number = limits.memoryKilobytes
  const limit = memoryLimit(() => collectGarbage(contents))
  const look = (): void => {
    if (contents.isDestroyed() || !limit.isPassed(memoryOf(contents), most)) return
    clearInterval(timer)
    onFull()
  }
  const timer = setInterval(look, limits.memoryEveryMs)
  return {
    allowPicture() {
      most = limits.pictureKilobytes
      limit.begin()
      if (memoryOf(contents) > limits.memoryKilobytes / 2) void collectGarbage(contents)
    },
    end: () => clearInterval(timer)
  }
}

async function collectGarbage({ debugger: devtools }: WebContents): Promise<void> {
  try {
    await devtools.sendCommand('HeapProfiler.collectGarbage')
  } catch {
    // It went meanwhile, and its memory with it.
  }
}

function memoryOf(contents: WebContents): number {
  const processes = processesOf(contents)
  return app
    .getAppMetrics()
    .filter(({ pid }) => processes.has(pid))
    .reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
}

function processesOf(contents: WebContents): Set<number> {
  try {
    return new Set([contents.getOSProcessId(), ...contents.mainFrame.framesInSubtree.map((frame) => frame.osProcessId)])
  } catch {
    // A frame went while it was looked at.
    return new Set([contents.getOSProcessId()])
  }
}
