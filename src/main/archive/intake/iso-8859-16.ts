/** Southeastern European Latin: the one encoding of the web that not every Node decodes. */
const UPPER =
  '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±Čł' + 'Ž”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ'

export const ISO_8859_16 = 'iso-8859-16'

export function decodeIso885916(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u00a0-\u00ff]/g, (character) => UPPER[character.charCodeAt(0) - 0xa0] ?? '')
}
