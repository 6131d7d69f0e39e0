import { describe, expect, test } from 'vitest'
import type { Quantity, Status } from '../../sheet/reading.ts'
import { readDates } from '../date/read-dates.ts'
import { readStatus } from './read-status.ts'

/** The plain numbers of a test line, as the reader of quantities would give them. */
const numbersIn = (text: string): readonly Quantity[] =>
  [...text.matchAll(/(\d[\d,.]*)(回|校|基|件|名|人|社|橋|か所|%)/g)].map(
    ({ 0: words, 1: digits = '', 2: unit = '', index }) => ({
      text: words,
      span: [index, index + words.length],
      value: Number(digits.replaceAll(',', '')),
      unit,
      comparator: 'eq',
    }),
  )

const context = { column: 'progress', fiscalYear: 2025, asOf: '2025-09-30' } as const

const statusOf = (text: string): Status | null =>
  readStatus(text, context, { quantities: numbersIn(text), dates: readDates(text, context) })

const lines: Readonly<Record<Status | 'none', readonly string[]>> = {
  done: [
    '消防団員の募集チラシを全戸に配布しました。',
    '防災マップを改訂し、全戸配布済み。',
    '条例案を9月議会に上程し、可決された。',
    '新規就農者3名を認定',
    '応急手当講習会を8回開催、下半期は6回を予定',
    '漏水調査を実施した結果、18か所の漏水を発見し修繕した。',
    '候補者の選定に関する検討会を1回開催',
    '検討委員会を設置した。',
    '検討結果を市長に報告した。',
    '未利用地の売却に関する公募を実施',
    '公用車の更新台数を見直すこととした。',
    '太陽光パネルを5か所に設置し、発電量は160kWとなっている。',
    '予定どおり実施',
    '概ね完了',
    '児童手当のオンライン申請を可能とした。',
    '図書館システムの更新に係る契約を締結',
    '令和7年4月に供用開始',
    '市長表彰 24件交付決定',
    '受講者は132人（前年同期比8.4%増）',
    '時間外勤務は前年同期比で12.3%減少',
    '満足と答えた人は全体の80%',
    '平均待ち時間が22分から16分に短縮',
    '2022年度 14件 2023年度 16件 2024年度 9件',
    '開館時間を2時間延長',
    '来場者数は過去最多の1,230人を記録',
  ],
  ongoing: [
    '橋梁点検を12橋で実施し、うち3橋の補修設計に着手しました。',
    '給水管の更新工事は計画どおり進んでいます。',
    '市道東線の用地交渉を継続している。',
    '道の駅の基本計画を策定中である。',
    '計画の素案を作成し、審議会で審議中',
    '見守り活動を毎日実施',
    '広報紙を毎月、市内の事業所へ配布',
    '電子図書館の導入に向けて他市の状況を調査中',
    '新庁舎の基本構想を公表しました。現在は基本計画の策定に取り組んでいます。',
    '関係課へのヒアリングを実施。12月に審査予定',
    'おおむね順調に推移している。',
    '進捗率 45%',
    '15社に照会、うち2社が回答済',
    '2023年度 14件 2024年度 16件 2025年度 9件',
    '耐震化率は42.1%（令和7年9月末時点）',
    '上半期の利用者は580人',
    '受診率は36.9%（速報値）',
    '継続実施',
  ],
  planned: [
    '10月に審査会を開催する予定である。',
    '来年2月に説明会を予定しています。',
    '説明会を終え、11月に調査票を発送予定',
    '実行委員会を設置し、2月に講演会を開催予定',
    '職員研修（11月実施予定）',
    '交流大会の開催決定',
    '3月末までに完了させる。',
    '事業者と協議し、今後、策定会議を実施',
    '今後も対策を進めていく予定です。',
    '12月に竣工見込み',
    '10月以降に実施',
    '下半期に研修会を開催',
  ],
  not_started: [
    '未着手',
    '未開催（12月開催予定）',
    '今年度はまだ実施していない。',
    '関係団体との調整が整わず、未実施となっている。',
    '実績なし',
    '実施時期は未定',
  ],
  considering: [
    '図書館の開館時間延長について検討を進めている。',
    '実施方針の見直しを検討中',
    '加入方針の検討を実施',
    '市民講座のあり方について再検討を開始',
    '令和8年度に実施予定の工事に合わせて、カメラの設置を検討しています。',
  ],
  missed: [
    '参加者数は目標の300人に届かなかった。',
    '収納率は98.2%にとどまった。',
    '入札不調により、年度内の完成に至らなかった',
    '感染症の影響で交流会を開催することができなかった。',
    '台風の接近により中止',
    '目標未達成',
    '応募者がなく、実施を見送った。',
    '目標値を大きく下回っている',
    '交付申請を行ったが、採択されなかった',
  ],
  delayed: [
    '地権者との協議が難航し、工事の発注が遅れている。',
    '猛暑のため防災訓練を11月に延期',
    '工期の延長により、完成が4月にずれ込む見込み。',
    '納期の遅れが生じており、現在施工中',
    'やや遅れ 11件',
    '次年度以降計画を見直す',
    '入札が不調となり、工期を3か月延長',
    '計画より遅れて進んでいる',
    '年度内の供用開始は困難な見込み',
  ],
  mixed: ['全体のうち、Aは12件（40.0%）、Bは18件（60.0%）だった。'],
  none: ['会員数 390件', '収納率 47.8%', '該当なし', '随時', '', '－', '未来会議', '実施計画', '今後の方針について'],
}

describe('what a progress text says of the work', () => {
  const rows = Object.entries(lines).flatMap(([status, texts]) => texts.map((text) => [text, status] as const))
  test.each(rows)('「%s」 is %s', (text, status) => {
    expect(statusOf(text) ?? 'none').toBe(status)
  })

  test('a target says nothing of what was done', () => {
    expect(readStatus('研修会を3回実施', { ...context, column: 'target' }, { quantities: [], dates: [] })).toBeNull()
  })

  test.each(['、', '(', ')', '「', '・', ' ', 'し、', '令和', 'うち', 'を ', '1', '\ud800', '\0', '等を'])(
    'a text of nothing but %j is answered in time',
    (piece) => {
      expect(() => readStatus(piece.repeat(100_000), context, { quantities: [], dates: [] })).not.toThrow()
    },
  )
})
