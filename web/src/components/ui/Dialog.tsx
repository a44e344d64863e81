import { lazy, type ReactNode, Suspense } from 'react';

const DialogWindow = lazy(() => import('./DialogWindow.tsx'));

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The buttons at the bottom: the action first, in reading order the last. */
  footer?: ReactNode;
}

/** A window over the page that traps and returns the focus. Its code comes when the first one is opened. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}
