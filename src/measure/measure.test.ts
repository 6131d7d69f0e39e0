import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measure } from '../sheet/measure.ts'
import { measure } from './measure.ts'

const midyear = '2025-09-30'
const final = '2026-03-31'

/** `7 58.3% on-pace`: the actual, the rate, the standing, and its reason; `-` where there is none. */
const shortly = ({ actual, rate, standing, reason }: Measure): string =>
  [
    actual?.value ?? '-',
    rate === null ? '-' : `${Math.round(rate * 1000) / 10}%`,
    standing,
    ...(reason === undefined ? [] : [reason]),
  ].join(' ')

const measureLine = (action: string | null, target: string | null, progress: string | null, asOf = midyear) =>
  measure({ action, target, progress, fiscalYear: 2025, asOf })

type Line = readonly [action: string, target: string, progress: string, ...said: string[]]

const lines: Readonly<Record<string, readonly Line[]>> = {
  welfare: [
    ['支え手の養成', '支え手養成講座 12回', '支え手養成講座を7回開催し、延べ143人が受講', '7 58.3% on-pace'],
    ['体操教室の開催', '毎月2回', '毎月2回開催', '2 100% on-pace'],
    ['体操教室の開催', '毎月2回開催', '12回開催', '12 100% on-pace'],
    ['学童の待機解消', '待機児童数 0人', '待機児童数 3人', '3 - behind target-is-zero'],
    ['学童の待機解消', '待機児童数 0人', '待機児童数 0人', '0 - met target-is-zero'],
    ['健診の受診率向上', '健診受診率 45.0%以上', '9月末時点の受診率 21.3%', '21.3 47.3% not-judgeable pace-unknown'],
    ['見守り', '協定締結事業者 52社→60社', '協定締結事業者 52社→57社', '57 95% on-pace'],
    [
      '相談支援',
      '支援会議 6回、訪問 延べ200件',
      '支援会議を3回開催したほか、訪問を延べ118件実施した。',
      '3 50% on-pace',
      '118 59% on-pace',
    ],
    ['子育て支援', '援助会員 450人', '援助会員数 438人', '438 97.3% not-judgeable pace-unknown'],
  ],
  roads: [
    ['舗装の修繕', '舗装修繕延長 3.2km', '舗装修繕 1,800m完了', '1800 56.3% on-pace'],
    ['橋梁点検', '橋梁点検 40橋', '28橋の点検を完了、残り12橋は11月に実施予定', '28 70% on-pace'],
    ['通学路の安全', '要対策箇所 15箇所の整備', '5カ所の整備が完了', '5 33.3% behind'],
    ['道路', '維持補修 20件', '12件', '12 60% on-pace'],
    ['啓発', '交通事故防止教室 10回', '6回開催', '6 60% on-pace'],
    ['整理', '滞納整理件数 100件', '62件', '62 62% on-pace'],
    ['除雪体制', '協力業者 30社を維持', '30社を確保', '30 100% met'],
    ['除雪体制', '協力業者 30社を維持', '28社', '28 93.3% behind'],
    ['公園の再整備', '公園2か所の再整備', '1か所完了、1か所施工中', '1 50% on-pace'],
    ['公園の遊具', '遊具の更新 8基（8月まで）', '3基更新', '3 37.5% behind'],
  ],
  schools: [
    ['トイレの洋式化', '洋式化率 62%→75%', '洋式化率 62%→68%', '68 90.7% on-pace'],
    ['不登校対策', '不登校児童生徒数 80人以下', '不登校児童生徒数 64人', '64 125% met'],
    ['働き方', '月45時間以内', '月平均 38時間', '38 118.4% met'],
    ['研修', '研修会3回、公開授業2回', '公開授業を1回、研修会を2回実施', '2 66.7% on-pace', '1 50% on-pace'],
    ['保護者', '総会1回、役員会4回開催', '総会の開催（5月）、役員会の開催（4月、7月）', '1 100% met', '2 50% on-pace'],
    ['研修', '研修会 10回', '予定どおり6回実施', '6 60% on-pace'],
    ['相談会', '相談会 3回', '第1回（6/14）、第2回（8/9）開催、第3回は11月開催予定', '2 66.7% on-pace'],
    ['美術館', '入館者数 15,000人', '8,943人（企画展3,210人、常設展5,733人）', '8943 59.6% on-pace'],
    ['環境', '再生利用率 25%', '令和6年度実績 22.4%', '- - not-judgeable no-actual'],
    ['訪問', '学校訪問の実施 全20校', '12校訪問済み', '12 60% on-pace'],
    ['訓練', '避難所訓練 3地区', '2地区で実施、1地区は雨天により中止', '2 66.7% behind'],
  ],
  'fire brigade': [
    ['団員の確保', '団員数 412人→430人', '団員数408人', '408 94.9% behind'],
    ['火災予防', '火災件数 20件以下', '火災件数 9件', '9 222.2% on-pace'],
    ['火災予防', '火災件数 20件以下', '火災件数 23件', '23 87% behind'],
    ['合同訓練', '合同訓練 2回', '未実施（11月、2月に実施予定）', '0 0% planned'],
    ['合同訓練', '合同訓練 2回', '未実施', '0 0% not-started'],
    ['救急車', '救急車1台の更新', '仕様を決定し、12月に納車予定', '- - planned no-actual'],
    ['審議', '協議会 3回', '5月、8月に開催。次回は11月を予定', '2 66.7% on-pace'],
  ],
  water: [
    ['有収率の向上', '有収率 88.0%', '有収率 86.4%（前年同期 85.9%）', '86.4 98.2% not-judgeable pace-unknown'],
    ['収納', '収納率99.5%を維持', '99.6%', '99.6 100.1% met'],
    ['管の更新', '老朽管更新 2,500m', '発注済（工期：11月～3月）', '- - not-judgeable no-actual'],
    ['間伐', '水源林の間伐 80ha', '間伐面積 22.5ha、下期に60haを予定', '22.5 28.1% on-pace'],
  ],
  'tourism and farming': [
    ['誘客', '観光入込客数 120万人', '観光入込客数 58万6千人', '586000 48.8% on-pace'],
    ['ロケ', 'ロケ受入 15件', '受入12件（問合せ31件）', '12 80% on-pace'],
    ['ふるさと納税', '寄附額 300,000千円', '寄附額 1億1,250万円', '112500000 37.5% not-judgeable pace-unknown'],
    ['祭り', '商店街まつりの開催 1回', '第32回商店街まつりを開催（8月）', '1 100% met'],
    ['就農', '新規就農者 5人', '新規就農者3名を認定', '3 60% on-pace'],
    ['体験', '農業体験 6回', '田植え体験1回、稲刈り体験2回', '3 50% on-pace'],
    ['体験', '農業講座 7講座', '農業講座を5回開催', '5 - not-judgeable units-differ'],
    [
      '教室',
      'スポーツ教室 8教室、参加者 延べ1,600人',
      '延べ822人が参加',
      '- - not-judgeable no-actual',
      '822 51.4% on-pace',
    ],
    ['視察', '視察 3か所', '視察先2か所を検討中', '- - not-judgeable no-actual'],
    ['視察', '運営協議会 2回', '他市の協議会を視察（7/10）', '- - not-judgeable no-actual'],
    ['会議', '作業会議 3回', '課長会議を開催（5月）', '- - not-judgeable no-actual'],
  ],
  'tax and libraries': [
    ['収納率', '現年課税分収納率 99.2%以上', '現年課税分収納率 54.3%', '54.3 54.7% not-judgeable pace-unknown'],
    ['差押え', '差押え100件、捜索5件', '差押え84件、捜索2件', '84 84% on-pace', '2 40% on-pace'],
    ['窓口', '待ち時間 15分以内', '平均待ち時間 12分', '12 125% met'],
    ['滞納整理', '滞納額を2億4,000万円以下に縮減', '滞納額 2億1,500万円', '215000000 111.6% met'],
    ['読書', 'おはなし会 24回', 'おはなし会を14回開催、下半期に10回開催予定', '14 58.3% on-pace'],
    ['巡回', '巡回先 24か所', '24ヶ所を巡回', '24 100% met'],
    ['改修補助', '住宅改修補助 30件', '目標の30件に対し11件の申請', '11 36.7% behind'],
    ['改修補助', '住宅改修補助 30件', '12件（前年同期9件）', '12 40% on-pace'],
    ['啓発', 'チラシ配布 10,000枚程度', '9,700枚配布', '9700 97% met'],
    ['利用', '満足度90%以上、参加者300人', '参加者延べ184人、満足度94.2%', '94.2 104.7% met', '184 61.3% on-pace'],
    ['整備', '令和6年度 3校、令和7年度 5校、令和8年度 4校', '2校完了、3校施工中', '2 40% on-pace'],
  ],
}

describe.each(Object.entries(lines))('a line of %s', (_, rows) => {
  test.each(rows)('%s: 「%s」 beside 「%s」', (action, target, progress, ...said) => {
    expect(measureLine(action, target, progress).map(shortly)).toEqual(said)
  })
})

describe('when the year is over', () => {
  test.each([
    ['受診率 45.0%以上', '受診率 46.1%', 'met'],
    ['受診率 45.0%以上', '受診率 41.0%', 'missed'],
    ['協力業者 30社を維持', '28社', 'missed'],
    ['火災件数 20件以下', '火災件数 23件', 'missed'],
    ['火災件数 20件以下', '火災件数 18件', 'met'],
    ['合同訓練 2回', '未実施', 'missed'],
    ['研修会 4回', '4回開催', 'met'],
    ['研修会 4回', '担当課で協議', 'not-judgeable'],
  ] as const)('「%s」 with 「%s」 is %s', (target, progress, standing) => {
    expect(measureLine(null, target, progress, final)[0]?.standing).toBe(standing)
  })
})

describe('a target without a number', () => {
  test.each([
    ['子ども計画の策定（3月）', '子ども計画を策定し、公表した。', 'by-date', 'met'],
    ['子ども計画の策定（3月）', '素案を作成し、審議会で審議中', 'by-date', 'not-judgeable'],
    ['条例案の議会上程（12月）', '条例案を12月議会に上程予定', 'by-date', 'planned'],
    ['庁舎の竣工（8月末）', '工事の遅れにより11月に竣工予定', 'by-date', 'behind'],
    ['竣工（6月末）・開館準備（10月末）', '内装工事を施工中', 'staged', 'not-judgeable'],
    ['随時', '相談件数41件', 'each-period', 'not-judgeable'],
    ['関係機関との連携', '協議会に参加し、情報を共有', 'words', 'not-judgeable'],
    ['関係機関との連携', '11月に連絡会を開催予定', 'words', 'planned'],
    ['関係機関との連携', '未着手', 'words', 'not-started'],
  ] as const)('「%s」 beside 「%s」 is %s and %s', (target, progress, kind, standing) => {
    expect(measureLine(null, target, progress)).toMatchObject([{ kind, standing, target: null, rate: null }])
  })

  test('the count of what goes on at all times is shown and not divided', () => {
    expect(measureLine('相談', '随時', '相談件数41件')[0]?.actual).toMatchObject({ value: 41, unit: '件' })
  })
})

describe('what is told beside the rate', () => {
  test('what is planned stands apart from what is done', () => {
    expect(measureLine('相談会', '10回以上', '16回実施、下半期に7回実施予定')).toMatchObject([
      { kind: 'at-least', actual: { value: 16 }, planned: 7, rate: 1.6, standing: 'met' },
    ])
  })

  test('a goal with a baseline has a gain, a falling one counts downward', () => {
    expect(measureLine('ごみ', '1人1日当たりごみ排出量 900g→850g', '870g')).toMatchObject([
      { kind: 'from-to', direction: 'down', gainRate: 0.6, standing: 'on-pace' },
    ])
  })

  test('a step too small to be due yet is not judged', () => {
    expect(measureLine('支部', '7地区→8地区', '7地区、設立候補を検討')).toMatchObject([
      { rate: 0.875, gainRate: 0, standing: 'not-judgeable', reason: 'pace-unknown' },
    ])
  })

  test('events counted instead of numbers are marked', () => {
    expect(
      measureLine('研修', '職員研修 3回', '研修を実施（4月）、管理職研修（10月）、技術研修（2月）を実施予定'),
    ).toMatchObject([{ actual: { value: 1, inferred: true }, planned: 2, doubts: ['counted-from-events'] }])
  })

  test('a part that was done stands before the whole that was only listed', () => {
    expect(measureLine('記念事業の実施', '25事業以上', '39事業を記念事業とし、うち12事業が実施済')).toMatchObject([
      { actual: { value: 12 }, otherActual: 39, rate: 0.48, doubts: ['other-reading'] },
    ])
  })

  test('thousands of yen are set against yen', () => {
    expect(measureLine('基金', '件数及び金額 200件、6,000千円', '120件、330万円').map(shortly)).toEqual([
      '120 60% on-pace',
      '3300000 55% on-pace',
    ])
  })

  test('a target copied from the progress is lost', () => {
    const words = '研修会の開催（4回）、受講者への調査の実施（2回）、事例集の作成（1冊）、成果の公表'
    expect(measureLine('研修', words, words)).toMatchObject([{ target: null, reason: 'target-lost' }])
  })

  test('a short target that was simply reached is not', () => {
    expect(measureLine('研修', '2回開催', '2回開催')).toMatchObject([{ rate: 1, standing: 'met' }])
  })

  test('without a day no pace is judged', () => {
    expect(measure({ action: null, target: '10回', progress: '4回', fiscalYear: 2025, asOf: null })).toMatchObject([
      { rate: 0.4, standing: 'not-judgeable', reason: 'pace-unknown' },
    ])
  })

  test('a line with neither target nor progress has no measure', () => {
    expect(measureLine('研修', null, ' ')).toEqual([])
  })
})

test('a sum over all groups is not set against what each of them shall do', () => {
  const [councils, groups] = measureLine('審議', '審議会 6回 部会 各3回', '審議会を4回、3部会で計8回開催')
  expect(councils).toMatchObject({ actual: { value: 4 }, rate: expect.closeTo(4 / 6) })
  expect(groups).toMatchObject({
    actual: { value: 8 },
    rate: null,
    standing: 'not-judgeable',
    reason: 'count-uncertain',
  })
  expect(measureLine('審議', '部会 各3回', '各2回開催')[0]).toMatchObject({ rate: expect.closeTo(2 / 3) })
})

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '3回',
    '→',
    '（',
    '）',
    '未実施',
    'うち',
    '第2回',
    '毎月',
    '12月',
    '予定',
    '%',
    '、',
    '\ud800',
    '\0',
    '開催',
  )
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, text, (action, target, progress) => {
      for (const { rate } of measureLine(action, target, progress))
        expect(rate === null || Number.isFinite(rate)).toBe(true)
    }),
  )
})

test.each(['1', '、', '（', '3回、', '令和', '開催（5月）、', 'うち3回'])(
  'a long text of %j is measured in time',
  (piece) => {
    const long = piece.repeat(10_000)
    expect(measureLine('研修', long, `${long}済`)).toBeInstanceOf(Array)
  },
)

const goldFolder = join(import.meta.dirname, '../../../shared/gold')

test.skipIf(!existsSync(goldFolder))(
  'pairs of the real documents are measured (skipped where they are not beside the project)',
  () => {
    const gold: { id: string; target: { value: number }; rate_percent: number | null }[] = readFileSync(
      join(goldFolder, 'seeds-achievement.jsonl'),
      'utf8',
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { documents } = JSON.parse(readFileSync(join(goldFolder, 'seeds-structure.json'), 'utf8'))
    const rates = new Map<string, readonly Measure[]>()
    for (const { document, goals } of documents)
      for (const { number, items } of goals)
        for (const { mark, subs } of items)
          for (const step of subs)
            rates.set(
              `${document}/${number}/${mark}/${step.mark ?? '・'}`,
              measureLine(step.action ?? null, step.target ?? null, step.progress ?? null),
            )
    const asked = gold.filter(({ id, rate_percent }) => rates.has(id) && rate_percent !== null && rate_percent > 0)
    const right = asked.filter(({ id, target, rate_percent }) =>
      rates
        .get(id)
        ?.some(
          (said) =>
            said.target?.value === target.value && Math.abs((said.rate ?? 0) * 100 - (rate_percent ?? 0)) < 0.06,
        ),
    )
    expect(asked.length).toBeGreaterThan(20)
    expect(right.length).toBeGreaterThanOrEqual(asked.length - 2)
  },
)
