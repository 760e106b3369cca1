// Builds src/ into dist/ as one file for each way in (the library, the command line) and what they share: opening 250 files takes longer than running them.
import { relative, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const SOURCE = resolve(import.meta.dirname, 'src')

export default defineConfig({
  publicDir: false,
  plugins: [filesBeside()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: { index: resolve(SOURCE, 'index.ts'), cli: resolve(SOURCE, 'cli.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

/** Modules read word lists and weights that stand beside them in src/, and stand there in dist/ too: each keeps the address it would have. */
function filesBeside(): Plugin {
  return {
    name: 'files-beside',
    transform(code, id) {
      if (!id.startsWith(SOURCE) || !code.includes('import.meta.')) return null
      const place = `new URL('./${relative(SOURCE, id).replaceAll('\\', '/')}', import.meta.url).href`
      return { code: code.replaceAll('import.meta.url', place), map: null }
    },
  }
}
