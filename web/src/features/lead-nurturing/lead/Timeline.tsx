import type { Lead } from '@model/lead.ts';
import type { LeadSource } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { channelWords, sourceWords } from '../../../words/leads.ts';
import { receivedAt } from '../leadSummary.ts';
import { ActivityItem } from './ActivityItem.tsx';
import { MessageItem } from './MessageItem.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';
import type { useTimeline } from './useTimeline.ts';

/** Sources whose words a member wrote down. */
const noteTakers = ['manual', 'phone', 'import'] as const satisfies readonly LeadSource[];

interface Props {
  lead: Stored<Lead>;
  timeline: ReturnType<typeof useTimeline>;
}

/** All that happened, the newest first; at its beginning stands what the person wrote. */
export function Timeline({ lead, timeline }: Props) {
  if (timeline.error) {
    return (
      <ErrorNote title="The timeline could not be loaded" retry={() => window.location.reload()}>
        Nothing in it is lost. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (timeline.loading) {
    return (
      <div role="status" aria-label="Loading" className="flex flex-col gap-4">
        <Skeleton className="h-28 w-full rounded-md" />
        <Skeleton className="h-20 w-full rounded-md" />
      </div>
    );
  }
  return (
    <section aria-label="Timeline">
      <ol className="flex flex-col gap-4">
        {timeline.items.map((item) =>
          item.type === 'message' ? (
            <MessageItem key={item.id} lead={lead} message={item.message} isNew={timeline.isArrival(item.at)} />
          ) : (
            <ActivityItem key={item.id} activity={item.activity} isNew={timeline.isArrival(item.at)} />
          ),
        )}
        {!timeline.hasMore && <Enquiry lead={lead} />}
      </ol>
      {timeline.hasMore && (
        <div className="mt-4 flex justify-center">
          <Button variant="quiet" busy={timeline.loadingMore} onClick={timeline.showMore}>
            Show earlier
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the person wanted when they came: the beginning of everything. */
function Enquiry({ lead }: { lead: Stored<Lead> }) {
  const noted = noteTakers.some((source) => source === lead.source);
  return (
    <TimelineEntry
      direction="in"
      title={`${lead.name} ${noted ? 'asked' : 'wrote'}`}
      beside={sourceWords[lead.source]}
      at={receivedAt(lead)}
      body={lead.message ?? ''}
      footer={`Would like an answer by ${channelWords[lead.preferredChannel].toLowerCase()}.`}
    />
  );
}
