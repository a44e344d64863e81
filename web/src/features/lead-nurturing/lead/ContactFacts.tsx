import type { Lead } from '@model/lead.ts';
import { EmailAddress } from '../../../components/ui/EmailAddress.tsx';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { telephoneLink } from '../../../lib/format.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { channelWords, sourceWords } from '../../../words/leads.ts';
import { tieSentences } from '../../../words/referrals.ts';
import { receivedAt } from '../leadSummary.ts';

const utmNames = [
  ['source', 'Campaign source'],
  ['medium', 'Medium'],
  ['campaign', 'Campaign'],
  ['term', 'Search term'],
  ['content', 'Ad'],
  ['clickId', 'Click'],
] as const;

/** Who it is, how to reach them, and where they came from. */
export function ContactFacts({ lead }: { lead: Stored<Lead> }) {
  const { business, formats } = useBusiness();
  const link = 'text-accent underline inline-flex min-h-6 items-center pointer-coarse:min-h-11';
  return (
    <FactCard title="Contact">
      <FactList
        facts={[
          [
            'Phone',
            lead.phone && (
              <a href={telephoneLink(lead.phone)} className={link}>
                {lead.phone}
              </a>
            ),
          ],
          [
            'Email',
            lead.email && (
              <a href={`mailto:${lead.email}`} className={link}>
                <EmailAddress address={lead.email} />
              </a>
            ),
          ],
          ['Prefers', channelWords[lead.preferredChannel]],
          ['Language', lead.language && languageName(lead.language, business.locale)],
          ['Received', formats.moment(receivedAt(lead))],
          ['Source', sourceWords[lead.source]],
          ['Referral code', lead.referralCode || lead.referral ? <ReferralCode key="code" lead={lead} /> : undefined],
          ...utmNames.map(([key, name]) => [name, lead.utm?.[key]] as const),
        ]}
      />
    </FactCard>
  );
}

/** The code they came by and what came of it; of somebody who wrote again, the one they gave then. */
function ReferralCode({ lead: { referral, referralCode } }: { lead: Pick<Lead, 'referral' | 'referralCode'> }) {
  return (
    <>
      {referral?.code ?? referralCode}
      {referral &&
        tieSentences(referral).map((sentence) => (
          <span key={sentence} className="block text-xs text-ink-soft">
            {sentence}
          </span>
        ))}
    </>
  );
}

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
