/** Where files are received: /office/desk. */
export const deskAddress = '/office/desk'

/** Files to try the desk with, packed; in the demonstration only. */
export const trialAddress = `${deskAddress}/trial.zip`

/** A drop of files: /office/desk/…. */
export const receptionAddress = (receptionId: string): string => `${deskAddress}/${encodeURIComponent(receptionId)}`

/** One of its files, with what was read of it. */
export const receivedFileAddress = (receptionId: string, fileId: string): string =>
  `${receptionAddress(receptionId)}/files/${encodeURIComponent(fileId)}`

/** The file as it was received. */
export const originalAddress = (receptionId: string, fileId: string): string =>
  `${receivedFileAddress(receptionId, fileId)}/original`

/** The picture of a page of a PDF: `…/pages/2.png?width=1200`. */
export const pictureAddress = (receptionId: string, fileId: string, page: number): string =>
  `${receivedFileAddress(receptionId, fileId)}/pages/${page}.png?width=1200`

/** A sheet that was read, with what is to be decided about it. */
export const receivedSheetAddress = (receptionId: string, sheetId: string): string =>
  `${receptionAddress(receptionId)}/sheets/${encodeURIComponent(sheetId)}`
