import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { SkeletonRows } from '../../components/ui/Skeleton.tsx';
import { collections } from '../../lib/collections.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { MemberRow } from './MemberRow.tsx';

/** Who is told about hot leads and emergencies, and where. */
export function TeamSettings() {
  const { businessId } = useBusiness();
  const members = useLiveQuery(collections.members(businessId));
  if (members.error) {
    return (
      <ErrorNote title="The team could not be loaded" retry={() => window.location.reload()}>
        Alerts still go out. Check your connection and try again.
      </ErrorNote>
    );
  }
  const team = (members.data ?? []).toSorted((a, b) => a.displayName.localeCompare(b.displayName));
  const nobody = members.data !== undefined && !team.some((member) => member.onCall);
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-ink-soft">
        Members on call are told about hot leads and emergencies at once, by email and by text message, and again after
        ten minutes if nobody has taken it.
      </p>
      {nobody && (
        <p role="status" className="rounded-md bg-warn-soft px-4 py-3 text-warn">
          Nobody is on call, so nobody is alerted. Switch at least one member on.
        </p>
      )}
      <Card flush>
        {members.loading ? (
          <SkeletonRows rows={4} rowClassName="h-24" />
        ) : (
          <ul aria-label="Team">
            {team.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
