/** What Debian (and its kin) must have before Electron starts, as package names; and how to get it. */

import { hasDisplay } from './display.mjs'
import { Failure } from './failure.mjs'
import { capture, isInstalled } from './run.mjs'

const PACKAGE_OF_LIBRARY = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0'
}

/** A desktop has fonts; a bare machine gets enough for Latin, Cyrillic, Arabic and Chinese, Japanese, Korean. */
const FONTS = ['fonts-dejavu-core', 'fonts-noto-core', 'fonts-wqy-microhei']

/** Names of the shared libraries that the program asks for and the system does not have. */
export function missingLibraries(executable) {
  const { output } = capture('ldd', [executable])
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

export function packagesForLibraries(libraries) {
  const unknown = libraries.filter((library) => !(library in PACKAGE_OF_LIBRARY))
  if (unknown.length > 0) {
    throw new Failure(`Electron needs libraries that this system lacks: ${unknown.join(', ')}. Install them first.`)
  }
  return [...new Set(libraries.map((library) => PACKAGE_OF_LIBRARY[library]))]
}

/** A display of our own and fonts, where there is no screen. */
export function packagesForDisplay() {
  if (hasDisplay()) return []
  const missing = isInstalled('Xvfb') ? [] : ['xvfb']
  return isInstalled('dpkg-query') ? [...missing, ...FONTS.filter((font) => !isDebianInstalled(font))] : missing
}

export function packagesForCompiler() {
  return isInstalled('gcc') && isInstalled('g++') ? [] : ['g++']
}

function isDebianInstalled(name) {
  return /^Status: .* installed$/m.test(capture('dpkg-query', ['--status', name]).output)
}

export function canInstall() {
  return process.getuid?.() === 0 && isInstalled('apt-get')
}

/** The command that an administrator would type. */
export function installCommand(packages) {
  if (isInstalled('apt-get')) {
    return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.map(currentName).join(' ')}`
  }
  return `(with this system's package manager; Debian calls them) ${packages.join(' ')}`
}

export function installPackages(packages, say) {
  say(`installing ${packages.length} Debian packages: ${packages.join(' ')} …`)
  apt(['update', '-q'])
  apt(['install', '-y', '-q', '--no-install-recommends', ...packages.map(currentName)])
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { ok, output } = capture('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env })
  if (ok) return
  const tail = output.trim().split('\n').slice(-12).join('\n')
  throw new Failure(`Debian packages could not be installed (apt-get ${args[0]}). Its last words:\n${tail}`)
}

/** Newer Debian and Ubuntu renamed some libraries with the suffix t64. */
function currentName(name) {
  const renamed = `${name}t64`
  return /^Package: /m.test(capture('apt-cache', ['show', renamed]).output) ? renamed : name
}
