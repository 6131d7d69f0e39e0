/** How one level of an automatic list is numbered. */
export type ListLevel = {
  readonly start: number
  /** `decimalEnclosedCircle`, `bullet`, … */
  readonly format: string
  /** The first numbers of a `custom` format. */
  readonly samples: string
  /** 「（%1）」: %1 is the number of the outermost level, %2 that of the next. */
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Begins anew after this level (counted from 1) or one further out; 0 never; null after any further out. */
  readonly restartsAfter: number | null
  /** All numbers in plain digits, whatever the format of their level. */
  readonly isLegal: boolean
  readonly paragraphStyle: string | undefined
  /** The font of bullets. */
  readonly font: string | undefined
}

/** An automatic list as paragraphs name it by `numId`. */
export type List = {
  /** Lists of one key count on together. */
  readonly key: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that begin anew where this list first comes in, and with which number. */
  readonly startAnew: ReadonlyMap<number, number>
}
