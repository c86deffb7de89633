/**
 * Cookie banners: says no where there is such a button, else removes the well-known ones, and lets the page scroll
 * again. Runs in the page.
 */
export function dismissConsent(): string[] {
  const REJECT = [
    '#onetrust-reject-all-handler',
    '#CybotCookiebotDialogBodyButtonDecline',
    '#didomi-notice-disagree-button',
    '.didomi-continue-without-agreeing',
    '.fc-cta-do-not-consent',
    '#truste-consent-required',
    '.qc-cmp2-summary-buttons button[mode="secondary"]',
    '.cky-btn-reject',
    '.cmplz-deny',
    '#cmpwelcomebtnno',
    '.osano-cm-denyAll',
    '[data-testid="uc-deny-all-button"]',
    '.iubenda-cs-reject-btn'
  ]
  const BANNERS = [
    '#onetrust-consent-sdk',
    '#CybotCookiebotDialog',
    '#CybotCookiebotDialogBodyUnderlay',
    '#didomi-host',
    '.fc-consent-root',
    '[id^="sp_message_container"]',
    '.qc-cmp2-container',
    '#usercentrics-root',
    '#truste-consent-track',
    '.cky-consent-container',
    '.cky-overlay',
    '#cmplz-cookiebanner-container',
    '#cmpbox',
    '#cmpbox2',
    '.osano-cm-window',
    '#iubenda-cs-banner',
    '.truste_overlay',
    '.truste_box_overlay'
  ]
  const done: string[] = []
  const button = document.querySelector<HTMLElement>(REJECT.join(','))
  if (button) {
    button.click()
    done.push(`Said no to a cookie banner (${button.id || button.className}).`)
  }
  for (const banner of document.querySelectorAll(BANNERS.join(','))) {
    banner.remove()
    done.push(`Removed a cookie banner (${banner.id || banner.className}).`)
  }
  if (done.length > 0) {
    for (const element of [document.documentElement, document.body]) {
      const style = getComputedStyle(element)
      if (style.overflowY === 'hidden') element.style.setProperty('overflow', 'visible', 'important')
      if (style.position === 'fixed') element.style.setProperty('position', 'static', 'important')
    }
  }
  return done
}
