import { deviceContract } from './device.contract.ts'
import { MemoryDevice } from './memory-device.ts'

deviceContract('the memory of the page', () => {
  const device = new MemoryDevice()
  return { open: async () => device }
})
