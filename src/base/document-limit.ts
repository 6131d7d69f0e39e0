/** What a file may be at most before anything of it is parsed. */
export const documentLimit = {
  sizeInBytes: 20 * 1024 * 1024,
  zipEntries: 2000,
  pages: 300,
  inflatedInBytes: 150 * 1024 * 1024,
  /** How many times its own size a file may be when unpacked. */
  inflatedRatio: 200,
} as const
