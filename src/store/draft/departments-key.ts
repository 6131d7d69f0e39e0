/** The same departments in any order have the same key; there is one sheet of them in a fiscal year. */
export const departmentsKey = (departmentIds: readonly string[]): string => departmentIds.toSorted().join(' ')
