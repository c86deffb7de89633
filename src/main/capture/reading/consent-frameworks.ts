/** A consent tool that many sites use: where its box is, and its buttons. */
export interface ConsentFramework {
  name: string
  boxes: string
  reject: string
  accept: string
}

function framework(name: string, boxes: string, reject: string, accept: string): ConsentFramework {
  return { name, boxes, reject, accept }
}

/** Ids and classes as the tools' own documentation and pages give them. */
export const CONSENT_FRAMEWORKS: ConsentFramework[] = [
  framework(
    'OneTrust',
    '#onetrust-consent-sdk',
    '#onetrust-reject-all-handler, .ot-pc-refuse-all-handler, .banner-close-button.onetrust-close-btn-handler',
    '#onetrust-accept-btn-handler'
  ),
  framework(
    'Cookiebot',
    '#CybotCookiebotDialog, #CybotCookiebotDialogBodyUnderlay, #CookieBanner',
    '#CybotCookiebotDialogBodyButtonDecline, #CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll',
    '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll, #CybotCookiebotDialogBodyButtonAccept'
  ),
  framework(
    'Didomi',
    '#didomi-host, #didomi-notice, #didomi-popup',
    '#didomi-notice-disagree-button, .didomi-continue-without-agreeing, .didomi-components-button--disagree',
    '#didomi-notice-agree-button'
  ),
  framework(
    'Sourcepoint',
    '[id^="sp_message_container"], [class^="sp_veil"]',
    '.sp_choice_type_13, .sp_choice_type_REJECT_ALL',
    '.sp_choice_type_11, .sp_choice_type_ACCEPT_ALL'
  ),
  framework('Quantcast', '#qc-cmp2-container, .qc-cmp2-container, #qcCmpUi', '#disagree-btn', '#accept-btn'),
  framework(
    'Usercentrics',
    '#usercentrics-root, #usercentrics-cmp-ui, [data-testid="uc-app-container"]',
    '[data-testid="uc-deny-all-button"], #uc-btn-deny-banner, #uc-center-container #deny, button#deny, .uc-deny-button',
    '[data-testid="uc-accept-all-button"], #uc-btn-accept-banner, button#accept, .uc-accept-button'
  ),
  framework(
    'TrustArc',
    '#truste-consent-track, .truste_overlay, .truste_box_overlay, #consent_blackbar, #trustarc-banner-overlay',
    '#truste-consent-required, .trustarc-declineall-btn',
    '#truste-consent-button, .trustarc-acceptall-btn'
  ),
  framework(
    'Klaro',
    '.klaro .cookie-notice, .klaro .cookie-modal',
    '.klaro .cm-btn-decline, .klaro .cn-decline',
    '.klaro .cm-btn-accept-all, .klaro .cm-btn-success'
  ),
  framework(
    'CookieYes',
    '.cky-consent-container, .cky-overlay, .cky-modal, #cookie-law-info-bar, .cli-modal-backdrop',
    '.cky-btn-reject, #cookie_action_close_header_reject, .cli_action_button[data-cli_action="reject"]',
    '.cky-btn-accept, #cookie_action_close_header'
  ),
  framework('Complianz', '#cmplz-cookiebanner-container, .cmplz-cookiebanner', '.cmplz-deny', '.cmplz-accept'),
  framework(
    'Osano',
    '.osano-cm-window, .osano-cm-dialog',
    '.osano-cm-denyAll, .osano-cm-deny',
    '.osano-cm-accept-all, .osano-cm-accept'
  ),
  framework('iubenda', '#iubenda-cs-banner', '.iubenda-cs-reject-btn', '.iubenda-cs-accept-btn'),
  framework(
    'Borlabs',
    '#BorlabsCookieBox, #BorlabsCookieBoxWrap, .brlbs-cmpnt-dialog, [data-borlabs-cookie-dialog]',
    '[data-cookie-refuse], .brlbs-btn-accept-only-essential, [data-borlabs-cookie-actions="only-essential"]',
    '[data-cookie-accept-all], .brlbs-btn-accept-all'
  ),
  framework(
    'consentmanager',
    '#cmpbox, #cmpbox2, #cmpwrapper, .cmpboxBG',
    '#cmpwelcomebtnno, #cmpbntnotxt, .cmpboxbtnno, .cmpboxbtnreject',
    '#cmpwelcomebtnyes, #cmpbntyestxt, .cmpboxbtnyes'
  ),
  framework('Funding Choices', '.fc-consent-root', '.fc-cta-do-not-consent', '.fc-cta-consent'),
  framework(
    'Axeptio',
    '#axeptio_overlay, .axeptio_mount',
    '#axeptio_btn_dismiss, [aria-label="Non merci"]',
    '#axeptio_btn_acceptAll'
  ),
  framework(
    'tarteaucitron',
    '#tarteaucitronRoot',
    '#tarteaucitronAllDenied2, #tarteaucitronAllDenied',
    '#tarteaucitronPersonalize2, #tarteaucitronAllAllowed'
  ),
  framework('Civic', '#ccc, #ccc-overlay', '#ccc-reject-settings, .ccc-reject-button', '#ccc-recommended-settings'),
  framework(
    'CookieConsent',
    '#cc-main, #cc--main, .cc-window, .cc-banner',
    '[data-role="necessary"], [data-cc="accept-necessary"], .cc-window .cc-deny',
    '[data-role="all"], [data-cc="accept-all"], .cc-window .cc-allow'
  ),
  framework(
    'CookieFirst',
    '#cookiefirst-root, .cookiefirst-root',
    '[data-cookiefirst-action="reject"]',
    '[data-cookiefirst-action="accept"]'
  ),
  framework('Termly', '#termly-code-snippet-support', '[data-tid="banner-decline"]', '[data-tid="banner-accept"]'),
  framework('Evidon', '#_evidon_banner, #_evidon-background', '#_evidon-decline-button', '#_evidon-accept-button'),
  framework(
    'Moove',
    '#moove_gdpr_cookie_info_bar, #moove_gdpr_cookie_modal',
    '.moove-gdpr-infobar-reject-btn',
    '.moove-gdpr-infobar-allow-all'
  ),
  framework('Cookie Notice', '#cookie-notice', '#cn-refuse-cookie, #cn-close-notice', '#cn-accept-cookie'),
  framework(
    'TrustCommander',
    '#tc-privacy-wrapper, .tc-privacy-overlay',
    '#footer_tc_privacy_button_2, .tc-reject-button',
    '#footer_tc_privacy_button'
  ),
  framework('Sirdata', '#sd-cmp', '#sd-cmp .sd-cmp-reject', '#sd-cmp .sd-cmp-accept'),
  framework('AppConsent', '#appconsent', '.button__skip, .button__refuseAll', '.button__acceptAll'),
  framework('Transcend', '#transcend-consent-manager', '', ''),
  framework('Ketch', '#lanyard_root', '', ''),
  framework('CookiePro and others', '#cookie-consent-banner, #gdpr-consent-tool-wrapper, #gdpr-banner', '', '')
]
