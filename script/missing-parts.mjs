const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win: 'win32',
  win32: 'win32',
}
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const libraries = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' }

/** What a part's name says of where it runs: `@biomejs/cli-linux-x64-musl` → linux, x64, musl. */
const wherePartRuns = (name) => {
  const words = name.split(/[/-]/)
  const os = words.map((word) => systems[word]).filter(Boolean)
  const cpu = words.filter((word) => processors.includes(word))
  const libc = words.map((word) => libraries[word]).filter(Boolean)
  return { ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}), ...(os.length ? { os } : {}) }
}

/** Optional parts that the lockfile's packages name by exact version and that have no entry of their own. */
export const missingParts = (packages) => {
  const missing = {}
  for (const [place, part] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(part.optionalDependencies ?? {})) {
      const own = `node_modules/${name}`
      if (packages[own] || packages[`${place}/${own}`] || !/^\d/.test(version)) continue
      const { cpu, libc, os } = wherePartRuns(name)
      missing[own] = {
        version,
        ...(cpu ? { cpu } : {}),
        ...(part.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        ...(os ? { os } : {}),
      }
    }
  }
  return missing
}
