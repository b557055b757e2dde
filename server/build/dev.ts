import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'vite'
import { readConfig } from '../config.ts'

// Serves with hot reload: Vite holds the client and passes on what is the server's; the server restarts on every change.

const switches = process.argv.slice(2)
const { host, port, publicUrl } = readConfig(process.env, switches)
const target = `http://${host}:${port}`

const vite = await createServer({
  root: 'client',
  server: {
    host,
    proxy: {
      '/api': { target },
      '/socket.io': { target, ws: true },
    },
  },
})
await vite.listen()
const address = vite.resolvedUrls?.local[0] ?? target

const server = spawn('tsx', ['watch', '--clear-screen=false', 'server/main.ts', ...switches], {
  stdio: ['ignore', 'inherit', 'inherit'],
  // Out of the terminal's reach: it stops when told below, once, and not a second time by Ctrl-C itself.
  detached: true,
  env: { ...process.env, PUBLIC_URL: publicUrl ?? address },
})
const ended = once(server, 'exit')

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal))
await ended
await vite.close()
