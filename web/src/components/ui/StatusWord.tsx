import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { dotTone, softTone, type Tone } from './tone.ts';

/** A state as a word with a colored dot: the word says it, the color helps to find it. */
export function StatusWord({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden="true" className={classes('size-2 shrink-0 rounded-full', dotTone[tone])} />
      {children}
    </span>
  );
}

/** A short word on a tinted ground. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap',
        softTone[tone],
      )}
    >
      {children}
    </span>
  );
}
