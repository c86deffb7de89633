import { readdirSync, readFileSync } from 'node:fs'

/** Watches how much memory a process and all below it take. Linux only; elsewhere it says nothing. */
export interface TreeWatch {
  /** Bytes at the worst moment: all pages counted in each process, and shared ones counted once. */
  stop(): { resident: number; proportional: number } | null
}

export function watchTree(pid: number): TreeWatch {
  const most = { resident: 0, proportional: 0 }
  const timer = setInterval(() => {
    const pids = treeOf(pid)
    most.resident = Math.max(most.resident, sum(pids, 'smaps_rollup', /^Rss:\s+(\d+)/m))
    most.proportional = Math.max(most.proportional, sum(pids, 'smaps_rollup', /^Pss:\s+(\d+)/m))
  }, 400)
  return {
    stop() {
      clearInterval(timer)
      return most.resident > 0 ? most : null
    }
  }
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of process.platform === 'linux' ? readdirSync('/proc') : []) {
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1] ?? Number.NaN)
    if (!Number.isNaN(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [root]
  for (let at = 0; at < found.length; at++) found.push(...(children.get(found[at] ?? 0) ?? []))
  return found
}

function sum(pids: number[], file: string, field: RegExp): number {
  return pids.reduce((all, pid) => all + Number(field.exec(read(`/proc/${pid}/${file}`))?.[1] ?? 0) * 1024, 0)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
