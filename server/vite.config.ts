import { defineConfig } from 'vite'

/** One file for Node per program; packages stay outside, where npm put them. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../dist/server',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'main.ts',
        backup: 'backup-main.ts',
        restore: 'restore-main.ts',
        'workbook-worker': 'workbooks/workbook-worker.ts',
        'render-worker': 'documents/render-worker.ts',
      },
    },
  },
})
