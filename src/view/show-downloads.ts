import { type DownloadFormat, downloadFormats, fileAddress } from './address.ts'

/** A file a reader can take along. */
export type Download = { readonly label: string; readonly address: string }

const labels: Readonly<Record<DownloadFormat, string>> = { xlsx: 'Excel（.xlsx）', pdf: 'PDF' }

/** The files of a sheet's page: the official form as a workbook and as a PDF. */
export const showDownloads = (page: string): readonly Download[] =>
  downloadFormats.map((format) => ({ label: labels[format], address: fileAddress(page, format) }))
