import { answerQuestions } from './asking.ts'
import { ClientGroup } from './client-group.ts'
import { farmOrder, type Connected, type Door, type Gathered, type Spoken } from './farm-orders.ts'
import { connectRakor, connectSocketIo, connectWs, type Connection, type Listener } from './connection.ts'
import { nowMicros } from './monotonic-clock.ts'

// A process full of clients, which does what the bench orders.

const groups = new Map<string, ClientGroup>()

answerQuestions(async (asked) => {
  const order = farmOrder.parse(asked)
  switch (order.order) {
    case 'connect':
      return await connect(order.group, order.url, order.door)
    case 'cut':
      return groupOf(order.group).cut()
    case 'speak':
      return { lastHeard: await groupOf(order.group).speak(order) } satisfies Spoken
    case 'gather':
      return { agesMs: await groupOf(order.group).gather(order.messages) } satisfies Gathered
  }
})

async function connect(name: string, url: string, door: Door): Promise<Connected> {
  const group = new ClientGroup()
  groups.set(name, group)
  const beganMicros = nowMicros()
  await group.enter(entrances(url, door))
  return { beganMicros, arrivedMicros: nowMicros() }
}

function entrances(url: string, door: Door): readonly ((listener: Listener) => Promise<Connection>)[] {
  switch (door.kind) {
    case 'ws':
      return Array.from({ length: door.clients }, () => (listener: Listener) => connectWs(url, listener))
    case 'socket.io':
      return Array.from({ length: door.clients }, () => (listener: Listener) => connectSocketIo(url, listener))
    case 'rakor':
      return door.cookies.map((cookie) => (listener) => connectRakor(url, cookie, door.hello, door.head, listener))
  }
}

function groupOf(name: string): ClientGroup {
  const group = groups.get(name)
  if (group === undefined) throw new Error(`there is no group ${name}`)
  return group
}
