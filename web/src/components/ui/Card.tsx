import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

interface Props {
  title?: ReactNode;
  /** Stands at the right of the title: a link or a small button. */
  action?: ReactNode;
  /** For content that brings its own padding, such as a table or a list of rows. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

/** A flat box with a line around it; with a title it is a named region. */
export function Card({ title, action, flush = false, className, children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={classes('min-w-0 rounded-md border border-line bg-surface', className)}
    >
      {title !== undefined && (
        <header className="flex min-h-12 items-center justify-between gap-4 px-4 pt-3 pb-1">
          <h2 id={id} className="min-w-0 text-base font-semibold">
            {title}
          </h2>
          {action !== undefined && <div className="shrink-0">{action}</div>}
        </header>
      )}
      <div className={flush ? 'overflow-hidden rounded-b-md' : classes('px-4 pb-4', title === undefined && 'pt-4')}>
        {children}
      </div>
    </section>
  );
}
