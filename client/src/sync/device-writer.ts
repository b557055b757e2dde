import type { Device } from './device.ts'

/**
 * Writes to the device one after the other, in the order asked: a draft is not forgotten before the command that
 * carries its text is kept. A device that fails is told once and tried again with the next write.
 */
export class DeviceWriter {
  private readonly device: Device
  private readonly failed: (error: unknown) => void
  private last: Promise<void> = Promise.resolve()
  private isFailing = false

  constructor(device: Device, failed: (error: unknown) => void) {
    this.device = device
    this.failed = failed
  }

  /** Whether what was written last will be there after a reload. */
  get durable(): boolean {
    return this.device.durable && !this.isFailing
  }

  /** Resolves when this and everything before it is kept, or could not be. Never rejects. */
  write(work: (device: Device) => Promise<void>): Promise<void> {
    this.last = this.last.then(async () => {
      try {
        await work(this.device)
        this.isFailing = false
      } catch (error) {
        this.isFailing = true
        this.failed(error)
      }
    })
    return this.last
  }
}
