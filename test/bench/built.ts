// The library as it is built, which is what users run: through Vite each call between files costs a look-up that they never pay.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The address of the built library. */
export const LIBRARY = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href

/** Imports it. */
export const builtLibrary = (): Promise<typeof import('../../src/index.js')> => import(/* @vite-ignore */ LIBRARY)
