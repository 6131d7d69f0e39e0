/** What systems leave beside documents: folders of a Mac, thumbnails, the lock files of an open Office window. */
const leftBehind = /^(?:\..*|~\$.*|__MACOSX|Thumbs\.db|desktop\.ini)$/i

/** Whether a path is nothing a person put there: `isPassedOver('総務部/~$目標.xlsx')`, and all under `__MACOSX`. */
export const isPassedOver = (path: string): boolean => path.split('/').some((part) => leftBehind.test(part))
