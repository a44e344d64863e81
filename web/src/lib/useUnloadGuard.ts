import { useEffect } from 'react';

/** Has the browser ask before the tab is closed or reloaded while something is unsaved. */
export function useUnloadGuard(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
