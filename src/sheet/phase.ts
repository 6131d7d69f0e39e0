/** 当初 (goals are set) · 中間 (about October, figures as of 30 September) · 期末 (results). */
export const phases = ['initial', 'midyear', 'final'] as const
export type Phase = (typeof phases)[number]
