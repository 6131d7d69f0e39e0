/** The file by which a PDF of this system carries its sheets as data (`shirube-sheet/1`). */
export const attachedDataName = 'shirube-sheet.json'

/** What a reader shows beside the name of that file. */
export const attachedDataDescription = '重点目標一覧表のデータ（JSON）'
