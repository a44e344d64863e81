import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Nothing on the page says by itself that it has stopped moving. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="flex min-h-11 items-center border-b border-line bg-warn-soft px-4 py-2 text-sm md:px-8">
          You are offline. What you see may be old; your leads are still being answered.
        </p>
      )}
    </div>
  );
}
