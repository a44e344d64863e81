import { Skeleton } from '../../../../components/ui/Skeleton.tsx';

/** In the shape of a month, or of its days below one another where there is no room. */
export function SkeletonCalendar() {
  return (
    <div role="status" aria-label="Loading" className="flex flex-col gap-4">
      <Skeleton className="h-24 w-full max-w-96 md:h-10" />
      <div className="hidden overflow-hidden rounded-md border border-line bg-surface lg:block">
        {[0, 1, 2, 3, 4].map((week) => (
          <div key={week} className="grid h-36 grid-cols-7 border-t border-line first:border-t-0">
            {[0, 1, 2, 3, 4, 5, 6].map((day) => (
              <div key={day} className="border-l border-line p-2 first:border-l-0">
                <Skeleton className="h-4 w-6" />
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className="flex flex-col gap-4 lg:hidden">
        {[0, 1, 2, 3].map((day) => (
          <div key={day} className="h-28 rounded-md border border-line bg-surface p-4">
            <Skeleton className="h-4 w-32" />
          </div>
        ))}
      </div>
    </div>
  );
}
