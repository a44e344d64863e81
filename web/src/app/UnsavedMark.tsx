import { useBusiness } from '../lib/useBusiness.tsx';
import { useUnsaved } from '../lib/drafts.ts';

/** Beside the navigation entries behind which something typed is not saved yet. */
export function UnsavedMark({ entries }: { entries: readonly string[] }) {
  const { businessId } = useBusiness();
  const isThere = useUnsaved().some(
    ({ place, subject }) => isOf(subject, businessId) && entries.some((to) => `${to}/`.startsWith(`${place}/`)),
  );
  if (!isThere) return null;
  return (
    <span title="Not saved yet" className="inline-block size-2 rounded-full bg-warn-mark">
      <span className="sr-only">, not saved yet</span>
    </span>
  );
}

/** What is unsaved about the business as a whole, or about one thing of it. */
const isOf = (subject: string, businessId: string) => subject === businessId || subject.startsWith(`${businessId}/`);
