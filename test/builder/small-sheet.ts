/** A small sheet as a department would send it: text with tabs, one goal, one item, two steps. */
export const smallSheet = `重点目標一覧表（中間報告調書）

担当部局名

企画財政部

【令和7年度重点目標】

重点目標\t暮らしを支える公共交通の確保\t期限・数値目標等\t進捗状況・進捗度\t各部局の自己評価\t○
\t具体的な重点取組項目（箇条書き）\t\t\t\t
1\t① 乗合バスの見直し\t(1) 利用者への聞き取り (2) 路線図の作り直し\t(1) 聞き取り 300人以上 (2) 令和8年2月発行\t(1) 212人に聞き取りを実施 (2) 原案を作成中\t
`
