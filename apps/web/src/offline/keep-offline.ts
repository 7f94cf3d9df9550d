/** Told when a newer build is kept and waits, with the way to take it. */
export type OnNewBuild = (take: () => void) => void;

/**
 * Registers the service worker where the browser has one. A newer build waits until the person takes it or every page of
 * the app is closed: a page is never changed under somebody's hands.
 */
export async function keepOffline(onNewBuild: OnNewBuild): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/service-worker.js', {
    updateViaCache: 'none',
  });
  const tell = (worker: ServiceWorker): void =>
    onNewBuild(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('take-over');
    });
  // Without a controller this is the first build here, and nothing is being replaced.
  if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) tell(worker);
    });
  });
}
