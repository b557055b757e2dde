import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompressed } from './build/precompressed.ts'
import { shellWorker } from './build/shell-worker.ts'

// As old as what the styles use: container queries, and themes within themes by light-dark().
const OLDEST = { chrome: [123, 0], firefox: [121, 0], safari: [17, 5] } as const
const browsers = Object.entries(OLDEST)

export default defineConfig({
  plugins: [react(), shellWorker(), precompressed()],
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
    modulePreload: { polyfill: false },
    cssTarget: browsers.map(([name, [major, minor]]) => `${name}${major}.${minor}`),
  },
})
