/** Vitest's global set-up: the tests' processes inherit where the SQLite addon and Electron are. */
import { runtimeEnvironment } from './lib/runtime.mjs'

export default function setup() {
  Object.assign(process.env, runtimeEnvironment())
}
