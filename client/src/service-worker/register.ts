/**
 * Registers the worker that keeps the app's shell. A newer worker found while people work waits: it takes over when
 * a page is next loaded, since that page then is of the newer build itself.
 */
export async function registerServiceWorker(container: ServiceWorkerContainer): Promise<void> {
  try {
    const registration = await container.register('/sw.js')
    registration.waiting?.postMessage('take-over')
  } catch {
    // Refused, as some private windows do: all works but reloading while the network is away.
  }
}
