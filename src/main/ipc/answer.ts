import { archiveContract, type WindowArchiveChannel } from '@shared/archive-contract'
import { type AppChannel, type Channel, contract, type Reply } from '@shared/contract'
import { ArchiveError, toFailure } from '@shared/errors'
import { checkedHow } from '@shared/first-check'

export interface Answering {
  archive(channel: WindowArchiveChannel, input: unknown): Promise<unknown>
  app(channel: AppChannel, input: unknown): unknown
  log(what: string, error: unknown): void
}

/** One call of a trusted window: known channel, valid input, answer, valid output. Never throws. */
export async function answer(channel: unknown, input: unknown, to: Answering): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await checked(channel, input, to) }
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'internal') to.log(`Call ${String(channel)} failed`, error)
    return { ok: false, ...failure }
  }
}

async function checked(channel: unknown, input: unknown, to: Answering): Promise<unknown> {
  if (!isChannel(channel)) throw new ArchiveError('forbidden', 'The window asked for something that does not exist.')
  const schema = contract[channel]
  const parsed = schema.input.safeParse(input, checkedHow(schema.input))
  if (!parsed.success) {
    throw new ArchiveError('invalid-input', 'That is not something Cuttings can work with. Nothing was changed.')
  }
  const value = await (isArchiveChannel(channel) ? to.archive(channel, parsed.data) : to.app(channel, parsed.data))
  return schema.output.parse(value, checkedHow(schema.output))
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(contract, channel)
}

function isArchiveChannel(channel: Channel): channel is WindowArchiveChannel {
  return Object.hasOwn(archiveContract, channel)
}
