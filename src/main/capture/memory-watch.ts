import { app, type WebContents } from 'electron'
import { limits } from './limits'

/** Looks how much memory a page and its frames take; tells once, when it is more than is allowed. Returns its end. */
export function watchMemory(contents: WebContents, onFull: () => void): () => void {
  const timer = setInterval(() => {
    if (contents.isDestroyed() || memoryOf(contents) < limits.memoryKilobytes) return
    clearInterval(timer)
    onFull()
  }, limits.memoryEveryMs)
  return () => clearInterval(timer)
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
