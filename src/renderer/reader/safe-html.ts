import DOMPurify from 'dompurify'

const IMAGE = /^cuttings:\/\/blob\/[0-9a-f]{64}$/

/**
 * The second wall: stored bodies were sanitised when they came in, and are again before they are shown. Only images
 * from the archive and plain links remain.
 */
export function safeHtml(html: string): string {
  // On a DOM that it does not know, DOMPurify would silently do nothing.
  if (!DOMPurify.isSupported) throw new Error('DOMPurify does not work here')
  const fragment = DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'select',
      'textarea',
      'video',
      'audio',
      'source',
      'picture',
      'map',
      'area',
      'dialog'
    ],
    FORBID_ATTR: ['style', 'class', 'id', 'name', 'srcset', 'background', 'target', 'tabindex', 'contenteditable'],
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|cuttings:\/\/blob\/)/i,
    RETURN_DOM_FRAGMENT: true
  })
  for (const image of fragment.querySelectorAll('img')) {
    if (!IMAGE.test(image.getAttribute('src') ?? '')) image.remove()
    else image.setAttribute('loading', 'lazy')
  }
  for (const link of fragment.querySelectorAll('a')) {
    if (!/^(https?|mailto):/i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href')
  }
  const holder = document.createElement('div')
  holder.append(fragment)
  return holder.innerHTML
}
