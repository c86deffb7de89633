import { ArchiveError } from '@shared/errors'

/** The parts of pdf.js that are used. */
export interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  /** `metadata`: the XMP packet (ISO 16684-1), where there is one; several authors are a list. */
  getMetadata(): Promise<{ info: Record<string, unknown>; metadata?: { get(name: string): unknown } | null }>
}

export interface PdfPage {
  view: number[]
  getTextContent(options?: object): Promise<{ items: PdfItem[] }>
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>
  objs: PdfObjects
  commonObjs: PdfObjects
  cleanup(): boolean
}

interface PdfObjects {
  get(name: string, callback: (value: unknown) => void): unknown
}

/** A run of text where it stands; or a mark of the document’s structure. */
export interface PdfItem {
  str?: string
  dir?: string
  transform?: number[]
  width?: number
  height?: number
  hasEOL?: boolean
}

export interface OpenPdf {
  document: PdfDocument
  ops: Record<string, number>
  close(): Promise<void>
}

const LARGEST_PICTURE = 40_000_000

/** Opens a document so that nothing in it runs and nothing is fetched for it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await quietly(() => import('unpdf/pdfjs'))
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: LARGEST_PICTURE
  } as Parameters<typeof pdfjs.getDocument>[0])
  try {
    const document = (await task.promise) as unknown as PdfDocument
    return { document, ops: pdfjs.OPS as unknown as Record<string, number>, close: () => task.destroy() }
  } catch (error) {
    await task.destroy().catch(() => undefined)
    throw explained(error)
  }
}

/** The library greets on the console when it is loaded; stdout belongs to whoever reads our lines. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { log, warn } = console
  console.log = () => undefined
  console.warn = () => undefined
  try {
    return await load()
  } finally {
    Object.assign(console, { log, warn })
  }
}

function explained(error: unknown): ArchiveError {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException'
    ? new ArchiveError(
        'unsupported',
        'This PDF document is locked with a password. Nothing was changed. Save a copy without one and add that.'
      )
    : new ArchiveError(
        'unsupported',
        'This is no whole PDF document: it is damaged or was cut off. Nothing was changed. Fetch it again.',
        { cause: error }
      )
}
