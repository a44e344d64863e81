import { useBusiness } from '../../lib/useBusiness.tsx';
import { useNow } from '../../lib/productClock.ts';

/** `5 min ago`, with the exact time on hover. */
export function RelativeTime({ at, className }: { at: Date; className?: string }) {
  const { formats } = useBusiness();
  const now = useNow();
  return (
    <time dateTime={at.toISOString()} title={formats.exact(at)} className={className}>
      {formats.relative(at, now)}
    </time>
  );
}
