import type { Device } from '../../client/src/sync/device.ts'

/** The way of one page to its device: once the page is gone, nothing more of it is written. */
export function mortalDevice(device: Device, isAlive: () => boolean): Device {
  const never = new Promise<never>(() => {})
  const ifAlive = (work: () => Promise<void>): Promise<void> => (isAlive() ? work() : never)
  return {
    durable: device.durable,
    read: (place) => device.read(place),
    keepCommand: (place, command) => ifAlive(() => device.keepCommand(place, command)),
    forgetCommand: (place, id) => ifAlive(() => device.forgetCommand(place, id)),
    keepDraft: (place, draft) => ifAlive(() => device.keepDraft(place, draft)),
    forgetDraft: (place, tab, field) => ifAlive(() => device.forgetDraft(place, tab, field)),
    keepSnapshot: (place, snapshot) => ifAlive(() => device.keepSnapshot(place, snapshot)),
    close: () => undefined,
  }
}
