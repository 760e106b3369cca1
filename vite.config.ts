// Builds the program (`--mode program`) and the page, both into dist/, and runs the tests: those of plain code, and those in a real browser.
import { relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const ROOT = import.meta.dirname
const SOURCE = resolve(ROOT, 'src')
/** Where `understory serve` listens beside `npm run dev`. */
const API = `http://127.0.0.1:${process.env.PORT ?? 4747}`
/** `light-dark()` and nesting stay as written from these versions on. */
const BROWSERS = ['chrome123', 'firefox121', 'safari17.5']

/** One file for each way in (the library, the command line) and what they share: opening 250 files takes longer than running them. */
const program: ViteUserConfig = {
  publicDir: false,
  plugins: [filesBeside()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: resolve(ROOT, 'dist'),
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: { index: resolve(SOURCE, 'index.ts'), cli: resolve(SOURCE, 'cli.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}

/** Modules read word lists and weights that stand beside them in src/, and stand there in dist/ too: each keeps the address it would have. */
export function filesBeside(): Plugin {
  return {
    name: 'files-beside',
    transform(code, id) {
      if (!id.startsWith(SOURCE) || !code.includes('import.meta.')) return null
      const place = `new URL('./${relative(SOURCE, id).replaceAll('\\', '/')}', import.meta.url).href`
      return { code: code.replaceAll('import.meta.url', place), map: null }
    },
  }
}

const page: ViteUserConfig = {
  root: resolve(ROOT, 'public'),
  cacheDir: resolve(ROOT, 'node_modules/.vite'),
  // Relative, so that the page works behind any path.
  base: './',
  // Nothing is copied as it stands: what the browser gets is what index.html reaches.
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(ROOT, 'dist/public'),
    emptyOutDir: true,
    target: BROWSERS,
    cssTarget: BROWSERS,
    // A font or picture as a data: address would be outside the page's policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The server answers only its own page: during development this one passes for it.
  server: { host: '127.0.0.1', proxy: { '/api': { target: API, changeOrigin: true, headers: { origin: API } } } },
  test: {
    projects: [
      {
        root: ROOT,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // Generous: a test that hangs must fail, one on a busy machine must not.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        root: ROOT,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          benchmark: { include: [] },
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
}

export default defineConfig(({ mode }) => (mode === 'program' ? program : page))
