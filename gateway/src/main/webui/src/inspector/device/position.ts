import type { Fix } from '../queue/entry';

/** A position counts as where one is for so long. */
const FRESH = 30_000;

let last: { fix: Fix; at: number } | undefined;
const listeners = new Set<() => void>();

function take({ coords, timestamp }: GeolocationPosition): Fix {
  const fix = {
    longitude: Number(coords.longitude.toFixed(6)),
    latitude: Number(coords.latitude.toFixed(6)),
    accuracyMetres: Math.min(100_000, Math.ceil(coords.accuracy)),
  };
  last = { fix, at: timestamp };
  listeners.forEach((listener) => listener());
  return fix;
}

/** Follows the position for as long as a task is worked on, so that it is known when a photograph is taken. */
export function followPosition(): () => void {
  if (!('geolocation' in navigator)) return () => undefined;
  const watch = navigator.geolocation.watchPosition(take, () => undefined, { enableHighAccuracy: true, maximumAge: FRESH });
  return () => navigator.geolocation.clearWatch(watch);
}

export function onPosition(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function lastFix(): Fix | undefined {
  return last?.fix;
}

/** Where the device is, if it knew a moment ago. */
export function freshFix(): Fix | null {
  return last && Date.now() - last.at < FRESH ? last.fix : null;
}

/** Where the device is; null if it cannot tell within a quarter of a minute or may not. */
export async function currentFix(): Promise<Fix | null> {
  const fresh = freshFix();
  if (fresh || !('geolocation' in navigator)) return fresh;
  return await new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      (position) => resolve(take(position)),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: FRESH },
    );
  });
}
