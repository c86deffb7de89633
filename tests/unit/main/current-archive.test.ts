import type { ArchiveState } from '@shared/contract'
import { ArchiveError } from '@shared/errors'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type CurrentArchive, currentArchive } from '../../../src/main/current-archive'
import type { ArchiveHost, HostListeners } from '../../../src/main/worker/archive-host'

/** Threads that were started, newest last; each answers with its folder. */
const started: { listeners: HostListeners; calls: string[]; stopped: boolean }[] = []
let refuses: ArchiveError | null = null

vi.mock('../../../src/main/worker/archive-host', () => ({
  startArchiveHost(listeners: HostListeners): ArchiveHost {
    const thread = { listeners, calls: [] as string[], stopped: false }
    started.push(thread)
    let folder = ''
    return {
      async call(channel: string) {
        thread.calls.push(channel)
        return folder as never
      },
      async ask(call: string, input: unknown) {
        thread.calls.push(call)
        if (call === 'worker.open') {
          if (refuses) throw refuses
          folder = (input as { folder: string }).folder
        }
        return null as never
      },
      async stop() {
        thread.stopped = true
      }
    }
  }
}))

beforeEach(() => {
  started.length = 0
  refuses = null
})

function opened(): { archive: CurrentArchive; states: ArchiveState[]; troubles: unknown[] } {
  const states: ArchiveState[] = []
  const troubles: unknown[] = []
  const archive = currentArchive('/archives/first', {
    nativeBinding: undefined,
    onState: (state) => states.push(state),
    onEvent: () => undefined,
    onTrouble: (_what, error) => troubles.push(error)
  })
  return { archive, states, troubles }
}

const open = { create: false }

describe('the archive that the windows show', () => {
  it('opens, and calls wait for it', async () => {
    const { archive, states } = opened()
    const opening = archive.switchTo('/archives/first', open)
    expect(await archive.call('library.counts', {})).toBe('/archives/first')
    expect(await opening).toEqual({ state: 'open', folder: '/archives/first', name: 'first' })
    expect(states.map(({ state }) => state)).toEqual(['opening', 'open'])
  })

  it('is another one after a switch, and the first is closed', async () => {
    const { archive } = opened()
    await archive.switchTo('/archives/first', open)
    await archive.switchTo('/archives/second', open)
    expect(started.map(({ stopped }) => stopped)).toEqual([true, false])
    expect(await archive.call('library.counts', {})).toBe('/archives/second')
  })

  it('that cannot be opened says why, as does every call', async () => {
    const { archive, troubles } = opened()
    refuses = new ArchiveError('archive-newer', 'This archive is from a newer Cuttings.')
    expect(await archive.switchTo('/archives/first', open)).toMatchObject({
      state: 'failed',
      failure: { code: 'archive-newer', message: 'This archive is from a newer Cuttings.' }
    })
    await expect(archive.call('library.counts', {})).rejects.toMatchObject({ code: 'archive-newer' })
    expect(started[0]?.stopped).toBe(true)
    expect(troubles).toEqual([])
  })

  it('that failed can be opened again', async () => {
    const { archive } = opened()
    refuses = new ArchiveError('archive-locked', 'Something else has it open.')
    await archive.switchTo('/archives/first', open)
    refuses = null
    await archive.switchTo('/archives/first', open)
    expect(await archive.call('library.counts', {})).toBe('/archives/first')
  })

  it('whose thread dies is shown as failed, and can be opened again', async () => {
    const { archive, states, troubles } = opened()
    await archive.switchTo('/archives/first', open)
    started[0]?.listeners.onDeath(new ArchiveError('internal', 'The archive stopped unexpectedly.'))
    expect(states.at(-1)).toMatchObject({ state: 'failed', folder: '/archives/first' })
    expect(troubles).toHaveLength(1)
    await expect(archive.call('library.counts', {})).rejects.toMatchObject({ code: 'internal' })
    await archive.switchTo('/archives/first', open)
    expect(await archive.call('library.counts', {})).toBe('/archives/first')
  })

  it('is not disturbed by the late death of the one before', async () => {
    const { archive, states } = opened()
    await archive.switchTo('/archives/first', open)
    await archive.switchTo('/archives/second', open)
    started[0]?.listeners.onDeath(new ArchiveError('internal', 'Gone.'))
    expect(states.at(-1)).toMatchObject({ state: 'open', folder: '/archives/second' })
  })

  it('is closed while its file is replaced, and open again after that', async () => {
    const { archive } = opened()
    await archive.switchTo('/archives/first', open)
    let wasClosed = false
    await archive.whileClosed(async (host) => {
      wasClosed = started[0]?.stopped ?? false
      await host.ask('worker.restoreBackup', { file: '/b.sqlite', folder: '/archives/first' })
    })
    expect(wasClosed).toBe(true)
    expect(await archive.call('library.counts', {})).toBe('/archives/first')
  })

  it('is open again, too, when its file could not be replaced', async () => {
    const { archive } = opened()
    await archive.switchTo('/archives/first', open)
    const failed = archive.whileClosed(() => Promise.reject(new ArchiveError('unreadable', 'Not a backup.')))
    await expect(failed).rejects.toMatchObject({ code: 'unreadable' })
    expect(archive.state().state).toBe('open')
  })
})
