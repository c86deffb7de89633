import { sentence } from '@/app/archive-client'
import { toastFailed } from '@/ui/toast'

/** Runs a call for its effect; what went wrong is shown. */
export function attempt(call: Promise<unknown>): void {
  call.catch((error: unknown) => toastFailed(sentence(error)))
}
