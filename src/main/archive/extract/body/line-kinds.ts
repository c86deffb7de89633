import { splitCaption } from '../images/caption'
import { dateInText } from '../metadata/dates'

/** What a line is, told from its words alone and from who is known to have written the article. */

/** "Jon Vik and Mary Poole, harbour correspondents": all names, and hardly more. */
export function isBylineBlock(text: string, byline: string[]): boolean {
  if (byline.length === 0 || !byline.every((name) => text.includes(name))) return false
  return text.length < byline.reduce((sum, name) => sum + name.length + 5, 45) && !/[.!?。]["”»]?$/u.test(text)
}

/** What is left of a byline whose last name stood in a box of its own: "Ada North and". */
export function isOnlyNames(text: string, byline: string[]): boolean {
  if (text.length > 120 || !byline.some((name) => text.includes(name))) return false
  const rest = byline.reduce((left, name) => left.replace(name, ' '), text)
  return !/\p{L}/u.test(
    rest.replace(/(?<!\p{L})(?:by|and|with|von|und|par|et|por|y|di|e|da|av|og|och|door|en)(?!\p{L})/giu, '')
  )
}

export function isCount(text: string): boolean {
  return /^[\d.,\s]+$/.test(text)
}

export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

/** A line that says who made a picture, and nothing else. */
export function isCreditLine(text: string): boolean {
  if (text.length > 110) return false
  const { caption, credit } = splitCaption(text)
  return caption === null && credit !== null
}

export function isDateLine(text: string): boolean {
  return text.length < 90 && dateInText(text) !== null && text.replace(/[\d\p{P}\s]/gu, '').length < 44
}

/** "Ada North is a reporter in …": the author presented, not the story told. */
export function isAboutAuthor(text: string, byline: string[]): boolean {
  if (text.length > 700) return false
  return byline.some((name) => {
    const [first = name] = name.split(' ')
    const named = text.startsWith(name) ? name : text.startsWith(`${first} `) ? first : null
    return (
      named !== null &&
      /^,?\s+(?:is|are|was|can be reached|may be reached|writes|covers|reports|reported|contributed|has been|ist|schreibt|est|es|é|è|является|هو|هي)(?![\p{L}])/u.test(
        text.slice(named.length)
      )
    )
  })
}
