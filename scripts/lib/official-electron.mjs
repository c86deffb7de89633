import { join } from 'node:path'
import { root } from './paths.mjs'
import { runNode } from './run.mjs'
import { declaredElectronVersion, officialElectron } from './runtime.mjs'

const REACHABILITY_MS = 5000
const RELEASES = 'https://github.com/electron/electron/releases/download/'

/** Downloads the Electron that package.json names with its own installer. Resolves to whether it is there now. */
export async function installOfficialElectron(say) {
  if (!usesProxy() && !(await isReachable(say))) return false
  say('downloading Electron (about 120 MB, once) …')
  await runNode(join(root, 'node_modules/electron/install.js'), [], { NODE_USE_ENV_PROXY: '1' })
  return officialElectron() !== null
}

/** This process cannot look through a proxy; the installer, started with NODE_USE_ENV_PROXY, can in newer Node. */
function usesProxy() {
  return Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy)
}

/** The installer itself would try for minutes where a firewall swallows what is sent. */
async function isReachable(say) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? RELEASES
  try {
    const url = `${mirror}v${declaredElectronVersion()}/SHASUMS256.txt`
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACHABILITY_MS) })
    if (!response.ok) say(`the Electron download answers with ${response.status}`)
    return response.ok
  } catch (error) {
    say(`the Electron download cannot be reached (${error.cause?.code ?? error.name})`)
    return false
  }
}
