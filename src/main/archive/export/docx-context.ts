import type { DomUtils, parseDocument } from 'htmlparser2'
import type { Language } from './docx-xml'

export type ChildNode = ReturnType<typeof parseDocument>['children'][number]
export type Element = ReturnType<typeof DomUtils.findAll>[number]

/** A picture of the document, and where its next place gets a number from. */
export interface DocumentPicture {
  id: string
  /** Of the drawing itself, which newer programs show instead. */
  drawing: string | null
  width: number
  height: number
}

export interface DocumentPictures {
  find(sha256: string): DocumentPicture | null
  nextNumber(): number
}

export interface BodyContext extends Language {
  pictures: DocumentPictures
  style: string
  /** Of lists in lists. */
  depth: number
  /** Spaces and line breaks are as they stand. */
  isPreformatted: boolean
}
