/** A dash alone in its cell says that nothing stands there. */
export const isDash = (text: string): boolean => /^[―－\-ー—–‐−─\s]+$/.test(text)

/** 〃 alone in its cell: the same as in the row above. */
export const isDitto = (text: string): boolean => /^\s*(?:〃|々|″|同上|(?:上に|上と)同じ)\s*$/.test(text)
