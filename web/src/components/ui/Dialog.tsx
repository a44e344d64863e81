import { lazy, Suspense } from 'react';
import type { DialogProps } from './dialogProps.ts';

const DialogWindow = lazy(() => import('./DialogWindow.tsx'));

/** A window over the page that traps and returns the focus. Its code comes when the first one is opened. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}
