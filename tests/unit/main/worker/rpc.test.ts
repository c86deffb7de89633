import { MessageChannel } from 'node:worker_threads'
import { ArchiveError } from '@shared/errors'
import { afterEach, describe, expect, it } from 'vitest'
import { type RpcHandler, rpcClient, serveRpc } from '../../../../src/main/worker/rpc'

const open: MessageChannel[] = []
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close()
    port2.close()
  }
})

function connected(handler: RpcHandler, onEvent: (name: string, payload: unknown) => void = () => undefined) {
  const channel = new MessageChannel()
  open.push(channel)
  const tell = serveRpc(channel.port1, handler)
  return { tell, client: rpcClient(channel.port2, onEvent) }
}

describe('a call to the archive’s thread', () => {
  it('brings its answer back, bytes included', async () => {
    const { client } = connected((name, input) => ({ name, input, bytes: new Uint8Array([1, 2]) }))
    expect(await client.call('article.get', { id: 'a' })).toEqual({
      name: 'article.get',
      input: { id: 'a' },
      bytes: new Uint8Array([1, 2])
    })
  })

  it('fails as an ArchiveError with the same words', async () => {
    const { client } = connected(() => {
      throw new ArchiveError('disk-full', 'The disk is full.')
    })
    const failure = await client.call('page.save', {}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ArchiveError)
    expect(failure).toMatchObject({ code: 'disk-full', message: 'The disk is full.' })
  })

  it('that goes wrong says nothing of its inside, and keeps it for the log', async () => {
    const { client } = connected(() => {
      throw new Error('/home/someone/secret')
    })
    const failure = await client.call('page.save', {}).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'internal', cause: expect.stringContaining('/home/someone/secret') })
    expect((failure as Error).message).not.toContain('secret')
  })

  it('tells how far it is', async () => {
    const told: unknown[] = []
    const { client } = connected((_name, _input, { onProgress }) => {
      onProgress({ done: 1, total: 2, label: null })
      return null
    })
    await client.call('export.run', {}, { onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([{ done: 1, total: 2, label: null }])
  })

  it('can be cancelled on its way', async () => {
    const { client } = connected(
      (_name, _input, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new ArchiveError('cancelled', 'Cancelled.')))
        })
    )
    const controller = new AbortController()
    const answered = client.call('export.run', {}, { signal: controller.signal })
    controller.abort()
    await expect(answered).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('that is cancelled before it began is not made', async () => {
    let calls = 0
    const { client } = connected(() => ++calls)
    const controller = new AbortController()
    controller.abort()
    await expect(client.call('x.y', {}, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(calls).toBe(0)
  })

  it('fails, like every later one, when the thread has died', async () => {
    const { client } = connected(() => new Promise(() => undefined))
    const waiting = client.call('a.b', {})
    client.fail(new ArchiveError('internal', 'It stopped.'))
    await expect(waiting).rejects.toMatchObject({ message: 'It stopped.' })
    await expect(client.call('a.b', {})).rejects.toMatchObject({ message: 'It stopped.' })
  })
})

it('the archive’s thread tells of events', async () => {
  const heard = new Promise((resolve) => {
    const { tell } = connected(
      () => null,
      (name, payload) => resolve({ name, payload })
    )
    tell('library.changed', {})
  })
  expect(await heard).toEqual({ name: 'library.changed', payload: {} })
})
