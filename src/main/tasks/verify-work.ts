import { ArchiveError } from '@shared/errors'
import type { TaskItem } from '@shared/task'
import type { CurrentArchive } from '../current-archive'
import type { TaskWork } from './task-board'

const SHOWN = 1_000

/** Checks the archive; each problem becomes an item that failed. */
export function verifyWork(archive: Pick<CurrentArchive, 'call'>): TaskWork {
  return async (run) => {
    const report = await archive.call('library.verify', {}, { signal: run.signal, onProgress: run.report })
    run.report({ done: report.articles, total: report.articles, label: null })
    if (report.ok) return { path: null }
    run.setItems(report.problems.slice(0, SHOWN).map(problemItem))
    throw new ArchiveError('archive-damaged', found(report.problems.length))
  }
}

function problemItem(problem: string): TaskItem {
  return {
    input: problem,
    state: 'failed',
    articleId: null,
    title: null,
    status: null,
    remark: null,
    failure: { code: 'archive-damaged', message: problem }
  }
}

function found(problems: number): string {
  const what = problems === 1 ? 'A problem was' : `${problems} problems were`
  return `${what} found in this archive. Nothing was changed. Restore a backup, or go on and keep a copy of the archive as it is.`
}
