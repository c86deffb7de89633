const NAME = /^[a-z_][\w.:-]*$/

/** What would act, report, send or lead somewhere, and what needs a server's consent that we are not. */
const GONE = new Set(
  (
    'srcdoc data codebase classid archive code lowsrc dynsrc longdesc cite profile manifest icon ping target download ' +
    'action formaction formtarget formmethod formenctype method enctype imagesrcset imagesizes nonce integrity ' +
    'crossorigin referrerpolicy attributionsrc autoplay autofocus http-equiv sandbox allow allowfullscreen ' +
    'csp loading fetchpriority decoding is part-of xml:base xmlns xmlns:xlink usemap itemtype itemid resource about typeof ' +
    'datasrc datafld formnovalidate accesskey popovertarget popovertargetaction invoketarget commandfor command ' +
    'shadowrootmode shadowrootdelegatesfocus shadowrootclonable shadowrootserializable'
  ).split(' ')
)

/** An attribute that no shown page has, whatever it says. */
export function isGone(name: string): boolean {
  return !NAME.test(name) || name.startsWith('on') || GONE.has(name)
}
