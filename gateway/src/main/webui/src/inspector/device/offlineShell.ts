/** The service worker keeps the frame and these pages; nothing of it ever answers for /api. */
const WORKER = '/sw.js';
const SCOPE = '/inspector';

/** Registers it; `onWaiting` hears of a newer release that waits for the person to load it. */
export async function keepShell(onReady: () => void, onWaiting: (load: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  const offer = () => {
    const { waiting } = registration;
    if (waiting && registration.active) onWaiting(() => takeOver(waiting));
  };
  const arriving = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer();
      if (worker.state === 'activated') onReady();
    });
  registration.addEventListener('updatefound', () => arriving(registration.installing));
  arriving(registration.installing);
  if (registration.active) onReady();
  offer();
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
