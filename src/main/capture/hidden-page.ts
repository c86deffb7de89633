import { BrowserWindow, type Session, type WebContents } from 'electron'
import { discard, giveBack, takeSession } from './capture-sessions'
import { type AcceptedCertificate, acceptCertificateOf } from './certificate'
import { BY_DAY, followFrames } from './frame-sessions'
import { prepareDocument } from './in-page/prepare-document'
import { rememberDocument } from './in-page/remembered-document'
import { inPage } from './in-page/run'
import { rememberRules } from './in-page/written-rules'
import { limits } from './limits'
import type { GuardProxy } from './network/guard-proxy'
import { learnSecret } from './network/guarded-session'
import { stayOnPage } from './stay-on-page'

/**
 * What no page needs to be read. Devices come first: asking for one has brought older runtimes down.
 */
const NOT_FOR_PAGES = [
  'WebUSB',
  'WebUSBOnDedicatedWorkers',
  'WebHID',
  'Serial',
  'WebBluetooth',
  'WebNFC',
  'SmartCard',
  'FileSystemAccess',
  'FileSystemAccessLocal',
  'GetDisplayMedia',
  'PaymentRequest',
  'WebXR',
  'Presentation',
  'RemotePlayback'
].join(',')

export interface HiddenPage {
  contents: WebContents
  session: Session
  proxy: GuardProxy
  /** The certificate that was let pass, when there was one. */
  accepted(): AcceptedCertificate | null
  /** From now on the page stays where it is. */
  hold(): void
  /** From now on it is drawn as often as on a screen, so that nobody waits for it. */
  hurry(): void
  /** Closes it and forgets all that it left. One that may be in an endless loop has to be ended by force. */
  close(options: { force: boolean }): Promise<void>
}

export interface HiddenPageOptions {
  /** The one host whose certificate need not be valid. */
  acceptCertificateOf?: string | null
}

/** A window that nobody sees, with nothing of ours in it: for a page that is not to be trusted. */
export async function openHiddenPage({ acceptCertificateOf: host }: HiddenPageOptions = {}): Promise<HiddenPage> {
  const taken = await takeSession({ isNew: Boolean(host) })
  const { session, proxy } = taken
  // Nothing is asked of the network before the page is.
  const secret = learnSecret(session, proxy)
  secret.catch(() => undefined)
  const accepted = host ? acceptCertificateOf(session, host) : () => null
  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    ...limits.view,
    webPreferences: {
      session,
      // A hidden window that is not offscreen paints nothing.
      offscreen: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      disableDialogs: true,
      disableBlinkFeatures: NOT_FOR_PAGES,
      spellcheck: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
      autoplayPolicy: 'document-user-activation-required'
    }
  })
  const { webContents: contents } = window
  // A page may ask for its window to be closed; only we do it, without asking.
  window.on('close', (event) => event.preventDefault())
  let isHeld = false
  lockDown(contents, proxy, () => isHeld)
  await contents.loadURL('about:blank')
  contents.debugger.attach('1.3')
  await contents.debugger.sendCommand('Page.enable')
  // A frame may be told twice.
  const source = `if (!('__madeFonts' in window)) { ${inPage(prepareDocument)};${inPage(rememberRules)};${inPage(rememberDocument)} }`
  await contents.debugger.sendCommand('Page.addScriptToEvaluateOnNewDocument', { source })
  await contents.debugger.sendCommand('Emulation.setEmulatedMedia', { features: BY_DAY })
  await followFrames(contents, source)
  await secret
  return {
    contents,
    session,
    proxy,
    accepted,
    hold() {
      isHeld = true
    },
    hurry() {
      contents.setFrameRate(60)
    },
    async close({ force }) {
      if (!window.isDestroyed()) {
        if (force) contents.forcefullyCrashRenderer()
        window.destroy()
      }
      // Chromium remembers which certificates passed: such a session is not used again.
      if (host) await discard(taken)
      else giveBack(taken)
    }
  }
}

function lockDown(contents: WebContents, proxy: GuardProxy, isHeld: () => boolean): void {
  contents.setAudioMuted(true)
  contents.setFrameRate(20)
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // "Do you want to leave this page?" is not asked.
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  stayOnPage(contents, isHeld)
  contents.on('login', (event, _details, { isProxy, host, port }, answer) => {
    event.preventDefault()
    if (isProxy && host === '127.0.0.1' && port === proxy.port) answer(proxy.user, proxy.password)
    else answer()
  })
}
