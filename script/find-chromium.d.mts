/** Where Chromium is: CHROMIUM_PATH, else the first of the usual places; null when there is none. */
export const findChromium: () => string | null
