import type { ConsentEntry } from '@model/contact.ts';
import type { Lead } from '@model/lead.ts';
import { FactCard } from '../../components/ui/FactCard.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { collections } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { channelWords, sourceWords } from '../../words/leads.ts';

const purposes: Readonly<Record<ConsentEntry['purpose'], string>> = {
  service: 'Messages about their inquiry',
  marketing: 'News and offers',
};

/** What a no means for what they still get. */
const refusals: Readonly<Record<ConsentEntry['purpose'], (channel: string) => string>> = {
  service: (channel) => `They want nothing more by ${channel}. Nothing goes to them that way until they say so themselves.`,
  marketing: () => 'They want no news and offers. Messages about their inquiry may still go to them.',
};

/** Where something was said, as people call it; the sources of leads have their own words. */
const places: Readonly<Record<string, string>> = {
  inbound: 'in a message of theirs',
  preferences: 'on the preferences page',
  'preferences:oneClick': 'by the unsubscribe button of their mail program',
  manual: 'noted by your team',
};

/** What this person has agreed to and refused, in the very words, when and where: what there is to show should anybody ask. */
export function ConsentFacts({ of: { contactId, email } }: { of: Pick<Lead, 'contactId' | 'email'> }) {
  const { businessId, formats } = useBusiness();
  const contact = useLiveDoc(contactId === undefined ? null : collections.contact(businessId, contactId));
  const entries = (contact.data?.consents ?? []).toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <FactCard title="Consent">
      {contactId !== undefined && contact.loading ? (
        <Skeleton className="h-10 w-full" />
      ) : entries.length === 0 ? (
        <p className="text-ink-soft">
          They have agreed to nothing{email ? ' beyond an answer by email' : ''}: no text messages, no news and offers.
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
              {!entry.granted && <span>{refusals[entry.purpose](channelWords[entry.channel].toLowerCase())}</span>}
              {entry.wording && <q className="text-ink-soft">{entry.wording}</q>}
              <span className="text-xs text-ink-soft">
                {formats.moment(entry.at)}, {sourceOf(entry.source)}
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
  const place = places[source] ?? places[kind];
  if (place !== undefined) return place;
  return Object.entries(sourceWords).find(([key]) => key === kind)?.[1].toLowerCase() ?? kind;
}
