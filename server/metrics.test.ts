import { expect, it } from 'vitest'
import { Metrics } from './metrics.ts'

it('what was counted is told apart by its kind', () => {
  const metrics = new Metrics()
  metrics.countFault('malformed')
  metrics.countFault('malformed')
  metrics.countFault('session-expired')
  metrics.countCommand('recorded')
  metrics.countEvents(3)
  metrics.countRequest(404)
  const text = metrics.render()
  expect(text).toContain('# TYPE rakor_faults_total counter\n')
  expect(text).toContain('rakor_faults_total{fault="malformed"} 2\n')
  expect(text).toContain('rakor_faults_total{fault="session-expired"} 1\n')
  expect(text).toContain('rakor_commands_total{result="recorded"} 1\n')
  expect(text).toContain('rakor_events_total 3\n')
  expect(text).toContain('rakor_http_requests_total{status="4xx"} 1\n')
})

it('a counter without kinds stands at zero before anything happened', () => {
  expect(new Metrics().render()).toContain('rakor_events_total 0\n')
})

it('a gauge is read whenever somebody looks', () => {
  const metrics = new Metrics()
  let connections = 2
  metrics.watch('rakor_connections', 'Open connections.', () => connections)
  expect(metrics.render()).toContain('# TYPE rakor_connections gauge\nrakor_connections 2\n')
  connections = 5
  expect(metrics.render()).toContain('rakor_connections 5\n')
})
