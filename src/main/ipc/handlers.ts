import type { AppChannel, Output, ParsedInput } from '@shared/contract'
import type { BrowserWindow } from 'electron'

/** How the app answers its own calls: one that is missing does not compile. */
export type AppHandlers = {
  [C in AppChannel]: (input: ParsedInput<C>, window: BrowserWindow) => Output<C> | Promise<Output<C>>
}
