import { createHash } from 'node:crypto'
import { extract } from '../../../src/main/archive/extract'
import { comparable } from '../../../src/main/archive/extract/tidy'
import { capturedPage } from '../../support/pages'
import labels from './captions.json'
import type { TruePage } from './score'

/** What a person read under the pictures of a page: hashes of what `comparable` leaves, for the words are the pages'. */
interface Label {
  captions: string[]
  credits: string[]
}

/** Captions and credits that are right, of all that are labelled, and how many were found beyond. */
export function captionsRight(pages: TruePage[]): string[] {
  const known = pages.flatMap((page) => {
    const label = (labels as Record<string, Label>)[page.name]
    return label ? [{ label, found: extract(capturedPage({ content: page.html, url: page.url })).images }] : []
  })
  return (['caption', 'credit'] as const).flatMap((kind) => {
    let [right, wanted, got] = [0, 0, 0]
    for (const { label, found } of known) {
      const own = found.flatMap((image) => (image[kind] ? [hashOf(image[kind])] : []))
      const labelled = label[`${kind}s`]
      right += labelled.length - without(labelled, own).length
      wanted += labelled.length
      got += own.length
    }
    return wanted > 0 ? [`${kind}s ${right}/${wanted}, ${got - right} beyond`] : []
  })
}

function hashOf(text: string): string {
  return createHash('sha256').update(comparable(text)).digest('hex').slice(0, 12)
}

/** Each of one list takes one of the other away. */
function without(list: string[], taken: string[]): string[] {
  const left = [...taken]
  return list.filter((each) => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
