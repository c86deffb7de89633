import { ArchiveError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { type Answering, answer } from '../../../../src/main/ipc/answer'

function answering(parts: Partial<Answering> = {}) {
  const logged: unknown[] = []
  const to: Answering = {
    archive: async () => {
      throw new Error('not asked')
    },
    app: () => {
      throw new Error('not asked')
    },
    log: (_what, error) => logged.push(error),
    ...parts
  }
  return { logged, ask: (channel: unknown, input: unknown) => answer(channel, input, to) }
}

describe('a call of the window', () => {
  it('of the archive goes to the archive, with defaults filled in', async () => {
    const asked: unknown[] = []
    const { ask } = answering({
      archive: async (channel, input) => {
        asked.push(channel, input)
        return { total: 0, items: [] }
      }
    })
    expect(await ask('article.list', {})).toEqual({ ok: true, value: { total: 0, items: [] } })
    expect(asked).toEqual(['article.list', { filter: {}, sort: 'saved', limit: 100, offset: 0 }])
  })

  it('of the app goes to the app', async () => {
    const { ask } = answering({ app: () => ({ text: 'copied' }) })
    expect(await ask('clipboard.read', {})).toEqual({ ok: true, value: { text: 'copied' } })
  })

  it.each(['page.save', 'blob.read', 'backup.create', 'demo.seed', 'worker.open', 'constructor', '__proto__', 7, null])(
    'to %j is not one that a window may make',
    async (channel) => {
      expect(await answering().ask(channel, {})).toMatchObject({ ok: false, code: 'forbidden' })
    }
  )

  it('with something else than it takes is refused before anything is asked', async () => {
    const { ask, logged } = answering()
    expect(await ask('article.get', { id: '../../etc' })).toMatchObject({ ok: false, code: 'invalid-input' })
    expect(logged).toEqual([])
  })

  it('that fails tells why, in the archive’s words', async () => {
    const { ask } = answering({
      archive: async () => {
        throw new ArchiveError('not-found', 'It is not there.')
      }
    })
    expect(await ask('article.get', { id: 'a' })).toEqual({ ok: false, code: 'not-found', message: 'It is not there.' })
  })

  it('that goes wrong is logged in full and tells nothing of the inside', async () => {
    const { ask, logged } = answering({
      archive: async () => {
        throw new Error('/home/someone/secret')
      }
    })
    const reply = await ask('article.get', { id: 'a' })
    expect(reply).toMatchObject({ ok: false, code: 'internal' })
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(logged).toHaveLength(1)
  })

  it('whose answer is not what was promised is an inner failure', async () => {
    const { ask } = answering({ app: () => ({ text: 7 }) })
    expect(await ask('clipboard.read', {})).toMatchObject({ ok: false, code: 'internal' })
  })
})
