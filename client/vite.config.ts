import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { entrancePages } from './build/entrances.ts'
import { lightFirstVisit } from './build/first-visit.ts'
import { oneLanguage } from './build/one-language.ts'
import { partGroups } from './build/parts.ts'
import { precompressed } from './build/precompressed.ts'
import { shellWorker } from './build/shell-worker.ts'

// As old as what the styles use: container queries, and themes within themes by light-dark().
const OLDEST = { chrome: [123, 0], firefox: [121, 0], safari: [17, 5] } as const
const browsers = Object.entries(OLDEST)

export default defineConfig({
  plugins: [react(), oneLanguage(), entrancePages(), shellWorker(), precompressed(), lightFirstVisit()],
  css: {
    transformer: 'lightningcss',
    // One number per browser: major and minor version in two bytes of it.
    lightningcss: {
      targets: Object.fromEntries(browsers.map(([name, [major, minor]]) => [name, (major << 16) | (minor << 8)])),
    },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Everything comes from a file of its own: the page's policy allows nothing inline.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'src/early.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
      output: { codeSplitting: { groups: partGroups() } },
    },
    modulePreload: { polyfill: false },
    cssTarget: browsers.map(([name, [major, minor]]) => `${name}${major}.${minor}`),
  },
})
