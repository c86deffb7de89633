const NEEDS_ESCAPE = /["\\<&\n\r\f\0]/g

/** A CSS string. It holds nothing that an HTML parser could take for markup. */
export function quoted(text: string): string {
  return `"${text.replace(NEEDS_ESCAPE, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`
}

/**
 * A token as it was, but so that it is the same to an HTML parser, within <style> and within <svg><style>, where it
 * reads markup and character references.
 */
export function cssText(raw: string): string {
  if (raw === '<' || !/[<&]/.test(raw)) return raw
  return raw.replace(/\\?[<&]/g, (found) => REPLACED[found] ?? ' ')
}

const REPLACED: Record<string, string> = {
  '\\<': '\\3c ',
  '\\&': '\\26 ',
  '<': ' ',
  // A comment after a nesting selector changes nothing.
  '&': '&/**/'
}
