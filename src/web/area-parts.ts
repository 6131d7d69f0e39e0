import type { Reader } from '../store/store.ts'
import type { Frame } from './frame.ts'

/** What an area's pages need: where to read, of which city, and the frame around each page. */
export type AreaParts = { readonly db: Reader; readonly code: string; readonly frame: Frame }
