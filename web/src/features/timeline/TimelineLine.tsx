import type { ReactNode } from 'react';
import { classes } from '../../components/ui/classes.ts';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';

interface Props {
  at: Date;
  /** Who did it, where somebody did. */
  by?: string;
  className: string | undefined;
  onAnimationEnd: () => void;
  children: ReactNode;
}

/** Something small that happened, in one line. */
export function TimelineLine({ at, by, className, onAnimationEnd, children }: Props) {
  return (
    <li
      onAnimationEnd={onAnimationEnd}
      className={classes('flex items-baseline gap-3 rounded-md px-4 text-sm', className)}
    >
      <span aria-hidden="true" className="size-1.5 shrink-0 -translate-y-0.5 rounded-full bg-line-strong" />
      <span className="min-w-0 flex-1 break-words">
        {children}
        {by && <span className="ml-3 text-xs text-ink-soft">by {by}</span>}
      </span>
      <span className="shrink-0 text-xs text-ink-soft">
        <RelativeTime at={at} />
      </span>
    </li>
  );
}
