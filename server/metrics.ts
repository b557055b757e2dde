import type { Answer } from '../shared/protocol/down.ts'
import type { Fault } from '../shared/protocol/fault.ts'

type FaultKind = Fault['fault']

/** How somebody tried to come in. */
export type Entrance = 'password' | 'link' | 'demonstration' | 'set-up'

/** What is counted: the name for the collector, what it means, and what it is told apart by. */
const counters = {
  rakor_commands_total: { help: 'Commands answered.', label: 'result' },
  rakor_events_total: { help: 'Events recorded by this node.', label: null },
  rakor_faults_total: { help: 'Messages on sockets that were not even decided.', label: 'fault' },
  rakor_http_requests_total: { help: 'HTTP requests answered, by class of status.', label: 'status' },
  rakor_entries_total: { help: 'Sessions begun.', label: 'entrance' },
  rakor_refused_entries_total: { help: 'Wrong passwords, links and tokens.', label: 'entrance' },
} as const satisfies Readonly<Record<string, { readonly help: string; readonly label: string | null }>>

type CounterName = keyof typeof counters

interface Gauge {
  readonly help: string
  readonly read: () => number
}

/** What one node has done since it started, for a collector. Counting costs one addition. */
export class Metrics {
  private readonly counts = new Map<string, Map<string, number>>()
  private readonly gauges = new Map<string, Gauge>()

  countCommand(result: Answer['result']): void {
    this.count('rakor_commands_total', result)
  }

  countEvents(many: number): void {
    this.count('rakor_events_total', '', many)
  }

  countFault(kind: FaultKind): void {
    this.count('rakor_faults_total', kind)
  }

  /** `status`: the number of the HTTP status. */
  countRequest(status: number): void {
    this.count('rakor_http_requests_total', `${Math.floor(status / 100)}xx`)
  }

  countEntry(entrance: Entrance): void {
    this.count('rakor_entries_total', entrance)
  }

  countRefusedEntry(entrance: Entrance): void {
    this.count('rakor_refused_entries_total', entrance)
  }

  /** Shows a number that goes up and down, read whenever somebody looks. */
  watch(name: string, help: string, read: () => number): void {
    this.gauges.set(name, { help, read })
  }

  /** All of it as Prometheus' text format, version 0.0.4. */
  render(): string {
    const counted = Object.entries(counters).map(([name, { help, label }]) => {
      const lines = [...(this.counts.get(name) ?? [])].map(
        ([value, count]) => `${name}${labelled(label, value)} ${count}\n`,
      )
      return family(name, help, 'counter', label === null && lines.length === 0 ? [`${name} 0\n`] : lines)
    })
    const watched = [...this.gauges].map(([name, { help, read }]) =>
      family(name, help, 'gauge', [`${name} ${read()}\n`]),
    )
    return [...counted, ...watched].join('')
  }

  private count(name: CounterName, value: string, many = 1): void {
    const counts = this.counts.get(name) ?? new Map<string, number>()
    counts.set(value, (counts.get(value) ?? 0) + many)
    this.counts.set(name, counts)
  }
}

function family(name: string, help: string, type: string, lines: readonly string[]): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}

/** Values come from closed lists, so that nothing needs escaping and nobody can invent new ones. */
function labelled(label: string | null, value: string): string {
  return label === null ? '' : `{${label}="${value}"}`
}
