import type { Lead } from '@model/lead.ts';
import type { Stored } from '../../../lib/collections.ts';
import { ConsentFacts } from '../../consent/ConsentFacts.tsx';
import { ContactFacts } from './ContactFacts.tsx';
import { HandlingFacts } from './HandlingFacts.tsx';
import { WhyPanel } from './WhyPanel.tsx';

/** What is known about the lead. */
export function Facts({ lead }: { lead: Stored<Lead> }) {
  return (
    <aside aria-label="Facts" className="flex flex-col gap-3 lg:gap-6">
      <WhyPanel lead={lead} />
      <ContactFacts lead={lead} />
      {lead.duplicateOf === undefined && <HandlingFacts lead={lead} />}
      <ConsentFacts of={lead} />
    </aside>
  );
}
