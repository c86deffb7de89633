const ENDINGS: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/heic': '.heic',
  'image/svg+xml': '.svg',
  'image/bmp': '.bmp'
}

/** The ending of a picture's file name; `.bin` where the type is none that we know. */
export function imageEnding(mime: string): string {
  return ENDINGS[mime] ?? '.bin'
}
