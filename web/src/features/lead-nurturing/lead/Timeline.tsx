import type { Lead } from '@model/lead.ts';
import type { LeadSource } from '@model/words.ts';
import { calmName } from '../../../lib/calmName.ts';
import type { Stored } from '../../../lib/collections.ts';
import { channelWords, sourceWords } from '../../../words/leads.ts';
import { TimelineEntry } from '../../timeline/TimelineEntry.tsx';
import { TimelineList } from '../../timeline/TimelineList.tsx';
import type { MergedTimeline } from '../../timeline/useMergedTimeline.ts';
import { receivedAt } from '../leadSummary.ts';

/** Sources whose words a member wrote down. */
const noteTakers = ['manual', 'phone', 'import'] as const satisfies readonly LeadSource[];

interface Props {
  lead: Stored<Lead>;
  timeline: MergedTimeline;
}

/** All that happened, the newest first; at its beginning stands what the person wrote. */
export function Timeline({ lead, timeline }: Props) {
  return <TimelineList person={lead} timeline={timeline} beginning={<Enquiry lead={lead} />} />;
}

/** What the person wanted when they came: the beginning of everything. */
function Enquiry({ lead }: { lead: Stored<Lead> }) {
  const noted = noteTakers.some((source) => source === lead.source);
  return (
    <TimelineEntry
      direction="in"
      title={`${calmName(lead.name)} ${noted ? 'asked' : 'wrote'}`}
      beside={sourceWords[lead.source]}
      at={receivedAt(lead)}
      body={lead.message ?? ''}
      footer={`Would like an answer by ${channelWords[lead.preferredChannel].toLowerCase()}.`}
    />
  );
}
