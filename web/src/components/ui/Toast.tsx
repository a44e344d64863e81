import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { classes } from './classes.ts';

/** Long enough to read and to reach for Undo. */
const shownMs = 6000;

export interface ToastRequest {
  message: string;
  tone?: 'neutral' | 'bad';
  /** With it, the toast leads somewhere: to what has just been made. */
  link?: { to: string; label: string };
  /** With it, the toast has an Undo button. */
  undo?: () => void;
  /** Runs when the toast goes away without Undo: the place for what cannot be taken back afterwards. */
  onGone?: () => void;
}

interface Shown extends ToastRequest {
  id: number;
}

const Context = createContext<((toast: ToastRequest) => void) | null>(null);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Shown[]>([]);
  const nextId = useRef(0);
  const show = useCallback((toast: ToastRequest) => {
    const id = nextId.current++;
    setToasts((shown) => [...shown, { ...toast, id }]);
  }, []);
  const remove = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  return (
    <Context value={show}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex flex-col items-center gap-2 in-[:has([data-save-bar=high])]:bottom-50 in-[:has([data-save-bar=low])]:bottom-36 md:bottom-6 md:in-[:has([data-save-bar])]:bottom-24"
      >
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} remove={remove} />
        ))}
      </div>
    </Context>
  );
}

function Toast({ toast, remove }: { toast: Shown; remove: (id: number) => void }) {
  const [held, setHeld] = useState(false);
  const { id, link, undo, onGone } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => {
      onGone?.();
      remove(id);
    }, shownMs);
    return () => clearTimeout(timer);
  }, [held, id, onGone, remove]);
  return (
    // Stays while the pointer or the focus is on it, so that Undo can be reached without hurry.
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={classes(
        'pointer-events-auto flex min-h-12 max-w-md items-center gap-4 rounded-md border bg-surface py-1 pr-2 pl-4 text-sm shadow-float',
        toast.tone === 'bad' ? 'border-bad' : 'border-line',
      )}
    >
      <p className="py-2">{toast.message}</p>
      {link && (
        <ButtonLink to={link.to} variant="quiet" size="small" onClick={() => remove(id)}>
          {link.label}
        </ButtonLink>
      )}
      {undo && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            undo();
            remove(id);
          }}
        >
          Undo
        </Button>
      )}
    </div>
  );
}

/** `toast({ message, undo })` says what has just happened. */
export function useToast(): (toast: ToastRequest) => void {
  const show = use(Context);
  if (!show) throw new Error('useToast() is for signed-in pages');
  return useMemo(() => show, [show]);
}
