/** What can go wrong, in the archive's own words. The message that comes with it is a sentence for the user. */
export const ERROR_CODES = [
  'not-found',
  'invalid-input',
  'unreadable',
  'empty',
  'unsupported',
  'too-large',
  'unreachable',
  'not-a-page',
  'sign-in-needed',
  /** The address is in the user's own network, and nobody said that it is meant. */
  'own-network',
  /** The site's certificate is not valid. */
  'untrusted-site',
  'exists',
  'disk-full',
  'archive-missing',
  'archive-damaged',
  'archive-newer',
  'archive-locked',
  'read-only',
  'cancelled',
  'forbidden',
  'internal'
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export interface Passing {
  afterMs: number | null
}

/** A failure that the user can be told: what happened, what is safe, what to do. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  /** It may go well at another time; `afterMs`: not sooner, says the site. */
  readonly passing: Passing | null

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown; passing?: Passing | null }
  ) {
    super(message, options)
    this.passing = options?.passing ?? null
  }
}

/** A failure as it crosses a boundary. */
export interface Failure {
  code: ErrorCode
  message: string
}

/** Turns anything thrown into what may cross a boundary: unknown failures carry no paths and no stack. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ArchiveError) return { code: error.code, message: error.message }
  if (error instanceof Error && error.name === 'AbortError') {
    return { code: 'cancelled', message: 'Cancelled. What was finished before stays in the archive.' }
  }
  return {
    code: 'internal',
    message: 'Something went wrong inside Cuttings. The archive was not changed. The log has the details.'
  }
}
