import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

interface Props {
  /** What happened. */
  title: string;
  /** What it means, and what to do. */
  children?: ReactNode;
  retry?: (() => void) | undefined;
}

/** What happened, what it means, what to do; read out as soon as it appears. */
export function ErrorNote({ title, children, retry }: Props) {
  return (
    <div role="alert" className="rounded-md border border-bad/50 bg-bad-soft px-4 py-3 text-sm">
      <p className="font-medium text-bad">{title}</p>
      {children !== undefined && <p className="mt-1 text-ink">{children}</p>}
      {retry && (
        <Button size="small" className="mt-3" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
}
