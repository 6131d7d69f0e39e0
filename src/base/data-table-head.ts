/**
 * The headings by which a table of open data that this system wrote is known again, in any order: the code first, as the
 * rules for machine-readable data ask.
 */
export const dataTableHead = ['全国地方公共団体コード', '地方公共団体名', '調書番号'] as const
