import { classes } from './classes.ts';

/** A grey bar where text will be. Give it the size of what comes: `h-5 w-40`. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={classes('block rounded-sm bg-sunken', className ?? 'h-4 w-full')} />;
}

/** Rows where a list will be; says once that it is loading. */
export function SkeletonRows({ rows, rowClassName = 'h-14' }: { rows: number; rowClassName?: string }) {
  return (
    <div role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes('flex items-center gap-4 border-b border-line px-4', rowClassName)}>
          <Skeleton className="h-4 w-1/3" />
          <Skeleton className="h-4 w-1/5" />
          <Skeleton className="ml-auto h-4 w-16" />
        </div>
      ))}
    </div>
  );
}
