type LockedPart = {
  readonly version?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Optional parts that the lockfile's packages name by exact version and that have no entry of their own. */
export const missingParts: (packages: Readonly<Record<string, LockedPart>>) => Readonly<Record<string, object>>
