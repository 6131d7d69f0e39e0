export const roleKinds = ['editor', 'department-head', 'coordinator', 'executive', 'administrator'] as const
/** 担当者・部局長・取りまとめ担当課・市長副市長・管理者. */
export type RoleKind = (typeof roleKinds)[number]

/** What somebody is in the city, and where: `{ kind: 'editor', departmentIds: ['d1'], sections: ['消費生活係'] }`. */
export type Role = {
  readonly kind: RoleKind
  /** Where it applies; none for the roles that are for the whole city. */
  readonly departmentIds: readonly string[]
  /** Names of sections it is limited to; none: the whole department. */
  readonly sections: readonly string[]
}

/** Whether a role is one of a department: an Editor writes for a department, a Coordinator works for all. */
export const isOfDepartment = (kind: RoleKind): boolean => kind === 'editor' || kind === 'department-head'

/** Whether who has a role signs in with a one-time code beside the password: who may publish, and who gives accounts. */
export const wantsCode = (roles: readonly Role[]): boolean =>
  roles.some(({ kind }) => kind === 'coordinator' || kind === 'administrator')
