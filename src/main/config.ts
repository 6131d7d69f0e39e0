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
}

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  SHIRUBE_DATA: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
})

/** Reads the configuration; `defaultFolder` is used when SHIRUBE_DATA is not set. Throws on a PORT that is none. */
export const readConfig = (environment: NodeJS.ProcessEnv, defaultFolder: string): Config => {
  const { HOST, PORT, SHIRUBE_DATA, DATABASE_URL } = environmentSchema.parse(environment)
  const dataFolder = SHIRUBE_DATA ?? defaultFolder
  return { host: HOST, port: PORT, dataFolder, storeAddress: DATABASE_URL ?? join(dataFolder, 'city.db') }
}
