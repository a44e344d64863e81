import type { ConsentEntry } from '@model/contact.ts';
import type { Lead } from '@model/lead.ts';
import { FactCard } from '../../../components/ui/FactCard.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { channelWords, sourceWords } from '../../../words/leads.ts';

const purposes: Readonly<Record<ConsentEntry['purpose'], string>> = {
  service: 'Messages about their inquiry',
  marketing: 'News and offers',
};

/** What this person has agreed to, in the very words, when and where: what there is to show should anybody ask. */
export function ConsentFacts({ lead }: { lead: Stored<Lead> }) {
  const { businessId, formats } = useBusiness();
  const contact = useLiveDoc(lead.contactId === undefined ? null : collections.contact(businessId, lead.contactId));
  const entries = (contact.data?.consents ?? []).toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <FactCard title="Consent">
      {lead.contactId !== undefined && contact.loading ? (
        <Skeleton className="h-10 w-full" />
      ) : entries.length === 0 ? (
        <p className="text-ink-soft">
          They have agreed to nothing{lead.email ? ' beyond an answer by email' : ''}: no text messages, no news and offers.
        </p>
      ) : (
        <ul className="flex flex-col gap-3">
          {entries.map((entry) => (
            <li key={`${entry.purpose}-${entry.channel}-${entry.at.getTime()}`} className="flex flex-col gap-1">
              <span className="flex flex-wrap items-center gap-x-2">
                <StatusWord tone={entry.granted ? 'good' : 'bad'}>{entry.granted ? 'Yes' : 'No'}</StatusWord>
                <span className="font-medium">
                  {purposes[entry.purpose]}, {channelWords[entry.channel].toLowerCase()}
                </span>
              </span>
              {entry.wording && <q className="text-ink-soft">{entry.wording}</q>}
              <span className="text-xs text-ink-soft">
                {formats.exact(entry.at)}, {sourceOf(entry.source)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </FactCard>
  );
}

/** The ledger keeps `form:{leadId}`; people are told the form. */
function sourceOf(source: string): string {
  const [kind = source] = source.split(':');
  return Object.entries(sourceWords).find(([key]) => key === kind)?.[1].toLowerCase() ?? kind;
}
