import type { App, Session } from 'electron'

/**
 * Chromium's own errands, switched off before it starts: nothing leaves the machine but what the user asks for.
 * What is left of them is refused by the sessions' request filters.
 */
const SWITCHES: [name: string, value?: string][] = [
  // Component and variations updates, safe-browsing lists, crash and usage uploads.
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-component-extensions-with-background-pages'],
  ['disable-default-apps'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['metrics-recording-only'],
  ['no-first-run'],
  // Reports of failed requests to the site's and Chromium's makers.
  ['disable-domain-reliability'],
  ['no-report-upload'],
  // <a ping> beacons.
  ['no-pings'],
  // Names of linked hosts are not looked up ahead, and no name goes to a resolver of Chromium's choice.
  ['dns-prefetch-disable'],
  // Looking for a proxy on the local network (WPAD) asks for the host "wpad".
  ['disable-client-side-phishing-detection']
]

const FEATURES = [
  'AsyncDns',
  'DnsOverHttpsUpgrade',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HardwareMediaKeyHandling',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SafeBrowsingEnhancedProtection',
  'Translate'
]

export function keepOffline(app: App): void {
  const { commandLine } = app
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value)
  const given = commandLine.getSwitchValue('disable-features')
  commandLine.appendSwitch('disable-features', [given, ...FEATURES].filter(Boolean).join(','))
  app.on('session-created', withoutDictionaries)
}

/** Dictionaries are fetched from Chromium's makers as soon as a session has a page, even for fields that check nothing. */
function withoutDictionaries(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('file:///dev/null/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
