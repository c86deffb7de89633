import type { SignIn } from '@shared/sign-in'
import { useEffect, useState } from 'react'
import { ask, listen } from './archive-client'

/** The sites that the user is signed in to, kept in step. */
export function useSignIns(): SignIn[] {
  const [all, setAll] = useState<SignIn[]>([])
  useEffect(() => {
    ask('signIn.list', {}).then(setAll, () => undefined)
    return listen('signIn.changed', setAll)
  }, [])
  return all
}
