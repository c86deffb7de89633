import type { PrintJob } from '@shared/print'
import type { PrintToPDFOptions } from 'electron'

/** Inches, as Chromium has them. */
const MARGINS = { top: 0.75, bottom: 0.8, left: 0.8, right: 0.8 }
const NARROW = { top: 0.3, bottom: 0.55, left: 0.3, right: 0.3 }
/** A page of 1,280 pixels on paper. */
const SCREEN_ON_PAPER = 0.6

/** The foot has the source at one side and the page's number at the other. */
export function printOptions({ footer, look, paper }: PrintJob): PrintToPDFOptions {
  const isOriginal = look === 'original'
  return {
    pageSize: paper === 'letter' ? 'Letter' : 'A4',
    margins: isOriginal ? NARROW : MARGINS,
    scale: isOriginal ? SCREEN_ON_PAPER : 1,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate(footer, isOriginal ? NARROW.left : MARGINS.left),
    // Headings for those who listen, and an outline; runtimes that know neither pass over them.
    generateTaggedPDF: true,
    generateDocumentOutline: true
  }
}

function footerTemplate(text: string, margin: number): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const box = `display:flex;justify-content:space-between;gap:24px;width:100%;margin:0 ${margin}in;font:8px sans-serif;color:#555`
  const line = 'min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'
  return `<div style="${box}"><bdi style="${line}">${escaped}</bdi><span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`
}
