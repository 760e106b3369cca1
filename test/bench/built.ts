// The library as it is built, which is what users run: through Vite each call between files costs a look-up that they never pay.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { filesBeside } from '../../vite.config.js'

/** The address of the built library. */
export const LIBRARY = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href

/** Imports it. */
export const builtLibrary = (): Promise<typeof import('../../src/index.js')> => import(/* @vite-ignore */ LIBRARY)

const ROOT = join(import.meta.dirname, '../..')

/** What a file of src/ exports, built as the library is: the library itself does not give all of it. */
export async function builtModule<T>(path: string): Promise<T> {
  const name = `bench-${process.pid}.js`
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [filesBeside()],
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(ROOT, 'dist'),
      emptyOutDir: false,
      minify: false,
      rollupOptions: { input: join(ROOT, path), output: { entryFileNames: name, codeSplitting: false } },
    },
  })
  const file = join(ROOT, 'dist', name)
  try {
    return await import(/* @vite-ignore */ pathToFileURL(file).href)
  } finally {
    rmSync(file)
  }
}
