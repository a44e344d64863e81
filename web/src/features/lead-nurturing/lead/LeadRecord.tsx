import type { Lead } from '@model/lead.ts';
import { Page } from '../../../app/Page.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { ActionBar } from './ActionBar.tsx';
import { Composer } from './Composer.tsx';
import { Facts } from './Facts.tsx';
import { LeadHead } from './LeadHead.tsx';
import { StuckNote } from './StuckNote.tsx';
import { Timeline } from './Timeline.tsx';
import { useTimeline } from './useTimeline.ts';

/** Head, timeline, facts at the side; on a phone the actions stay within the thumb's reach. */
export function LeadRecord({ lead }: { lead: Stored<Lead> }) {
  const { canWorkLeads } = usePermissions();
  const timeline = useTimeline(lead.id);
  const drafts = timeline.messages.filter((message) => message.state === 'awaitingApproval' || message.state === 'held');
  return (
    <Page wide>
      <LeadHead lead={lead} draft={drafts[0]} />
      <StuckNote lead={lead} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-4">
          {canWorkLeads && lead.duplicateOf === undefined && <Composer lead={lead} />}
          <Timeline lead={lead} timeline={timeline} />
        </div>
        <Facts lead={lead} />
      </div>
      {canWorkLeads && (
        // As high as the bar that lies over the end of the page.
        <div className="h-12 md:hidden">
          <ActionBar lead={lead} draft={drafts[0]} place="thumb" />
        </div>
      )}
    </Page>
  );
}
