// Builds the page of public/ into dist/public, and runs the tests: those of plain code, and those in a real browser.
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const ROOT = import.meta.dirname
/** Where `understory serve` listens beside `npm run dev`. */
const API = `http://127.0.0.1:${process.env.PORT ?? 4747}`
/** `light-dark()` and nesting stay as written from these versions on. */
const BROWSERS = ['chrome123', 'firefox121', 'safari17.5']

export default defineConfig({
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
})
