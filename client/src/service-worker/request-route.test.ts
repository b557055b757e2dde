import { expect, it } from 'vitest'
import { requestRoute } from './request-route.ts'

const ORIGIN = 'https://rakor.example.go.id'
const route = (path: string, mode = 'cors', method = 'GET') =>
  requestRoute({ method, mode, url: new URL(path, ORIGIN).href }, ORIGIN)

it('any address of the app opens the shell, so that a room can be reloaded without a network', () => {
  expect(route('/', 'navigate')).toBe('page')
  expect(route('/s/a/rapat/m-1', 'navigate')).toBe('page')
})

it('assets come from the cache', () => {
  expect(route('/assets/MeetingPage-3f2a.js')).toBe('asset')
  expect(route('/icon.svg', 'no-cors')).toBe('asset')
})

it('the server’s word is never cached, however it is asked for', () => {
  for (const path of ['/api/session', '/socket.io/?EIO=4', '/health', '/metrics']) {
    expect(route(path)).toBe('network')
    expect(route(path, 'navigate')).toBe('network')
  }
})

it('other origins and changing requests pass by', () => {
  expect(route('https://elsewhere.example/assets/a.js')).toBe('network')
  expect(route('/s/a/rapat/m-1', 'navigate', 'POST')).toBe('network')
})
