/** How every command ends: fine, findings of level error, input refused, words not understood, our own fault. */
export const exitCode = { fine: 0, findings: 1, refused: 2, usage: 64, fault: 70 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
