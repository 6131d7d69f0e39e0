import type { Accumulation, Measure, MeasureKind } from '../../sheet/measure.ts'
import type { Quantity } from '../../sheet/reading.ts'
import type { TargetFigure } from '../pair/find-targets.ts'
import { inFamilyUnit } from '../pair/unit-family.ts'
import type { MeasureSettings } from './measure-settings.ts'

/** What sort of number a target is: how it is reached, which way it should move, how its actual grows. */
export type TargetNature = {
  readonly kind: MeasureKind
  readonly direction: NonNullable<Measure['direction']>
  readonly accumulation: Accumulation
}

const keeping = /維持(?!管理|補修|修繕|費|工事)|保持|キープ|下回らない|堅持/
const bounding = /^[^、。\n]{0,4}(までに抑|に抑え|に抑制|を上限)/
const levelUnits = new Set(['%', '‰', 'ポイント', '点', '位', '歳', '分', '倍'])
const reach = 30
// What may follow the word a figure is known by: 事故件数 and 受診率の向上, but not 事故防止教室 or 効率化研修.
const countedAs = /^(発生|認知|勤務|児童|生徒|時間|死傷者|枚|者|件|人)*(数|額|率|量)*(?![^ のはがを])/

const isKnownBy = (name: string, list: readonly string[]): boolean =>
  list.some((word) => {
    const at = name.lastIndexOf(word)
    return at >= 0 && countedAs.test(name.slice(at + word.length))
  })

const wordsAround = (text: string, { span }: Quantity): string =>
  text.slice(Math.max(0, span[0] - reach), span[1] + reach)

const accumulationOf = (quantity: Quantity, name: string, settings: MeasureSettings): Accumulation => {
  if (isPeriodic(quantity.unit)) return 'each-period'
  const unit = inFamilyUnit(0, quantity.unit).unit ?? ''
  const isChange = quantity.comparator === 'increase' || quantity.comparator === 'decrease'
  if (unit === '回' || (isChange && !levelUnits.has(unit))) return 'total'
  // 850g/人・日 is read off, as a share is; a number a year is the year's total.
  const isRatio = /\/(?!年)/.test(unit)
  const isLevel = isRatio || levelUnits.has(unit) || /平均/.test(name) || isKnownBy(name, settings.levelWords)
  return isLevel || quantity.baseline !== undefined ? 'latest' : 'total'
}

/** 回/月 and 回/週; a number a year is the year's total. */
const isPeriodic = (unit: string | null): boolean => /\/(月|週|日|四半期|半期)/.test(unit ?? '')

const isFalling = (quantity: Quantity, name: string, settings: MeasureSettings): boolean => {
  if (quantity.baseline !== undefined) return quantity.value < quantity.baseline
  if (quantity.comparator === 'le' || quantity.comparator === 'lt') return true
  const { unit } = inFamilyUnit(0, quantity.unit)
  // 「職員数 430人の削減」 counts the reduction itself, and more of it is better.
  if (quantity.comparator !== 'eq' && quantity.comparator !== 'approx') return false
  return quantity.value === 0 || (unit !== '回' && isKnownBy(name, settings.fallingWords))
}

const kindOf = (target: TargetFigure, text: string, falling: boolean, accumulation: Accumulation): MeasureKind => {
  const { quantity } = target
  if (keeping.test(wordsAround(text, quantity))) return 'keep'
  if (quantity.baseline !== undefined) return quantity.baseline === quantity.value ? 'keep' : 'from-to'
  if (target.staged) return 'staged'
  if (accumulation === 'each-period') return 'each-period'
  if (falling || bounding.test(text.slice(quantity.span[1], quantity.span[1] + 12))) return 'at-most'
  return quantity.comparator === 'ge' || quantity.comparator === 'gt' ? 'at-least' : 'reach'
}

/**
 * The nature of a target's number: 「17,913人→20,000人」 from-to, up, latest; 「待機児童数 0人」 at-most, down, latest.
 * `calledBeside` is what the progress calls it: 「会員 450人」 is a level where the progress says 会員数.
 */
export const natureOfTarget = (
  target: TargetFigure,
  text: string,
  calledBeside: string,
  settings: MeasureSettings,
): TargetNature => {
  const { quantity } = target
  const name = quantity.label ?? target.name
  const accumulation = accumulationOf(quantity, `${name} ${calledBeside}`, settings)
  const falling = isFalling(quantity, name, settings)
  const kind = kindOf(target, text, falling, accumulation)
  return { kind, direction: falling || kind === 'at-most' ? 'down' : 'up', accumulation }
}
