import { join } from 'node:path'
import { z } from 'zod'

/** What the environment decides: where the city is kept and where the server listens. */
export type Config = {
  readonly host: string
  readonly port: number
  /** The folder of the city's file (SQLite) and of what is made beside it. */
  readonly dataFolder: string
  /** A PostgreSQL address when DATABASE_URL is set, else the city's file. */
  readonly storeAddress: string
  /** The address that people use, where it is another one than HOST and PORT; null: it is these. */
  readonly address: string | null
  /** Whether a proxy of the city's stands before, which says where visitors come from. */
  readonly hasProxy: boolean
}

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  SHIRUBE_DATA: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  SHIRUBE_ADDRESS: z.url({ protocol: /^https?$/ }).optional(),
  SHIRUBE_PROXY: z.enum(['yes', 'no']).default('no'),
})

/** Reads the configuration; `defaultFolder` is used when SHIRUBE_DATA is not set. Throws on a PORT that is none. */
export const readConfig = (environment: NodeJS.ProcessEnv, defaultFolder: string): Config => {
  const read = environmentSchema.parse(environment)
  const { HOST, PORT, SHIRUBE_DATA, DATABASE_URL, SHIRUBE_ADDRESS, SHIRUBE_PROXY } = read
  const dataFolder = SHIRUBE_DATA ?? defaultFolder
  return {
    host: HOST,
    port: PORT,
    dataFolder,
    storeAddress: DATABASE_URL ?? join(dataFolder, 'city.db'),
    address: SHIRUBE_ADDRESS ?? null,
    hasProxy: SHIRUBE_PROXY === 'yes',
  }
}
