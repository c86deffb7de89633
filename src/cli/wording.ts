import { hostPattern } from '@shared/capture-settings'
import { collectionPath } from '@shared/collection'
import { siteOf } from '@shared/site'
import { tagName } from '@shared/tag'
import { InvalidArgumentError } from 'commander'

/** A whole number from an option. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.')
  return Number(text)
}

export function positiveNumber(text: string): number {
  const number = wholeNumber(text)
  if (number < 1 || number > 1_000_000) throw new InvalidArgumentError('Give a number from 1 to 1000000.')
  return number
}

/** The name of a tag. */
export function tag(text: string): string {
  const name = tagName.safeParse(text)
  if (!name.success) throw new InvalidArgumentError('A tag has 1 to 200 characters.')
  return name.data
}

/** The path of a collection: names between slashes. */
export function collection(text: string): string {
  const path = collectionPath.safeParse(text)
  if (!path.success || !/[^\s/]/.test(text))
    throw new InvalidArgumentError('A collection is named like Elections/2024.')
  return path.data
}

/** Where a page was. */
export function webAddress(text: string): string {
  if (!/^https?:\/\/[^\s/]+/i.test(text.trim())) {
    throw new InvalidArgumentError('Give a whole web address, such as https://news.example/story.')
  }
  return text.trim()
}

/** Collects an option that may be given several times. */
export function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value]
}

export function collectTags(value: string, earlier: string[]): string[] {
  return [...earlier, tag(value)]
}

/** Hosts of the user's own network. */
export function collectHosts(value: string, earlier: string[]): string[] {
  const host = hostPattern.safeParse(value)
  if (!host.success) throw new InvalidArgumentError('Give a host such as wiki.corp, 10.0.0.5:8080 or *.corp.')
  return [...earlier, host.data]
}

/** The site of a sign-in, or `none`. */
export function signedInSite(text: string): string {
  const site = text === 'none' ? text : siteOf(text)
  if (site === null) throw new InvalidArgumentError('Give a site such as example.org, or none.')
  return site
}

export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
}
