import type { ReactNode } from 'react';
import { classes } from '../components/ui/classes.ts';

/** A page's column: the same edges and distances everywhere; `wide` for tables and boards. */
export function Page({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className={classes('mx-auto flex flex-col gap-6 px-4 py-5 md:px-8 md:py-8', wide ? 'max-w-[110rem]' : 'max-w-6xl')}>
      {children}
    </div>
  );
}
