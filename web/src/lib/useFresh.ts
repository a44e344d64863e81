import { useState } from 'react';

/**
 * A short highlight on what has just changed, or has just come.
 * @param signature what is shown, as one string; another one is a change
 * @param isNew true for something that came while the page was open
 */
export function useFresh(signature: string, isNew = false) {
  const [shown, setShown] = useState({ signature, fresh: isNew });
  if (shown.signature !== signature) setShown({ signature, fresh: true });
  return {
    className: shown.fresh ? 'freshly-changed' : undefined,
    onAnimationEnd: () => setShown({ signature, fresh: false }),
  };
}
