/** After its files have come a first visit still has the line to itself for so long: typeface, socket. */
const FIRST_VISIT_MS = 3_000

/**
 * Registers the worker that keeps the app's shell. A newer worker found while people work waits: it takes over when
 * a page is next loaded, since that page then is of the newer build itself.
 */
export async function registerServiceWorker(container: ServiceWorkerContainer): Promise<void> {
  try {
    if (container.controller === null) await firstVisit()
    const registration = await container.register('/sw.js')
    registration.waiting?.postMessage('take-over')
  } catch {
    // Refused, as some private windows do: all works but reloading while the network is away.
  }
}

async function firstVisit(): Promise<void> {
  await new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve()
    else window.addEventListener('load', () => resolve(), { once: true })
  })
  await new Promise<void>((resolve) => void setTimeout(resolve, FIRST_VISIT_MS))
}
