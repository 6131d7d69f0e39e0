/** Short and long side of the papers a form is printed on, in millimetres. */
export const paperSizes = { a4: [210, 297], a3: [297, 420] } as const

export const pointsPerMillimetre = 72 / 25.4
