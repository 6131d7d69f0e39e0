/** What a file may be at most before anything of it is parsed. */
export const documentLimit = { sizeInBytes: 20 * 1024 * 1024 } as const
