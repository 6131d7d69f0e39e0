import { type DownloadFormat, downloadFormats, fileAddress } from './address.ts'

/** A file a reader can take along. */
export type Download = { readonly label: string; readonly address: string }

const labels: Readonly<Record<DownloadFormat, string>> = {
  xlsx: 'Excel（.xlsx）',
  pdf: 'PDF',
  docx: 'Word（.docx）',
  csv: 'CSV',
  json: 'JSON',
}

/** The files of a sheet's page: the official form to print and to edit, and its data. */
export const showDownloads = (page: string): readonly Download[] =>
  downloadFormats.map((format) => ({ label: labels[format], address: fileAddress(page, format) }))
