import {
  bengali,
  chinese,
  hindi,
  indonesian,
  japanese,
  khmer,
  korean,
  lao,
  tamil,
  thai,
  urdu,
  vietnamese
} from './asian'
import { english } from './english'
import { amharic, armenian, georgian, hungarian, swahili } from './further'
import { german } from './german'
import type { Language } from './language'
import { danish, dutch, finnish, norwegian, swedish } from './northern'
import { french, italian, portuguese, romanian, spanish } from './romance'
import { signs } from './signs'
import { czech, polish, russian, ukrainian } from './slavic'
import { arabic, greek, hebrew, persian, turkish } from './southern'

export const languages: Readonly<Record<string, Language>> = {
  signs,
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  romanian,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  russian,
  ukrainian,
  polish,
  czech,
  turkish,
  greek,
  arabic,
  persian,
  hebrew,
  hindi,
  urdu,
  bengali,
  tamil,
  thai,
  lao,
  khmer,
  chinese,
  japanese,
  korean,
  vietnamese,
  indonesian,
  georgian,
  armenian,
  hungarian,
  amharic,
  swahili
}
