import type { Device } from '../sync/device.ts'
import { openIdbDevice } from '../sync/idb-device.ts'
import { MemoryDevice } from '../sync/memory-device.ts'

/** This browser's storage, or the page's own memory where that is refused; the screen then says so. */
export async function openDevice(): Promise<Device> {
  try {
    return await openIdbDevice()
  } catch (error) {
    reportError(error)
    return new MemoryDevice()
  }
}
