import { lazy, Suspense, useEffect, useState } from 'react';
import type { DialogProps } from './dialogProps.ts';

const DialogWindow = lazy(() => import('./DialogWindow.tsx'));

/** A window over the page that traps and returns the focus. Its code comes when the first one is opened. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: DialogProps) {
  // The window's own code returns the focus to what it saw being pressed; the first time it was not there yet.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}
