/** A PDF that is being written, as pdfkit has it. */
export type PdfDocument = typeof import('pdfkit');
