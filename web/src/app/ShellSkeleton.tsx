import { Skeleton } from '../components/ui/Skeleton.tsx';

/** The frame of the dashboard before anything is known: the same boxes in the same places. */
export function ShellSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="min-h-dvh md:pl-60">
      <div className="fixed inset-y-0 left-0 hidden w-60 flex-col gap-4 border-r border-line bg-surface p-4 md:flex">
        <Skeleton className="h-8 w-40" />
        <Skeleton className="mt-4 h-5 w-24" />
        <Skeleton className="h-5 w-28" />
        <Skeleton className="h-5 w-20" />
        <Skeleton className="h-5 w-32" />
      </div>
      <div className="h-14 border-b border-line bg-surface md:hidden" />
      <PageSkeleton />
    </div>
  );
}

/** A page before its code has come. */
export function PageSkeleton() {
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-6 px-4 py-6 md:px-8">
      <Skeleton className="h-9 w-48" />
      <Skeleton className="h-56 w-full rounded-md" />
      <Skeleton className="h-40 w-full rounded-md" />
    </div>
  );
}
