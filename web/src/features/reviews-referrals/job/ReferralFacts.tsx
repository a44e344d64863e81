import { Link } from 'react-router';
import type { Conversion } from '@model/referral.ts';
import type { ReviewRequest } from '@model/reviewRequest.ts';
import type { Sale } from '@model/sale.ts';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import { conversionStateSentences, conversionStateWords, refusalSentences, rewardStateTones } from '../../../words/referrals.ts';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { factLink } from './factLink.ts';

interface Props {
  job: Pick<Sale, 'referralCode'>;
  conversion: Conversion | undefined;
  offer: ReviewRequest['offer'];
}

/** By whose code they came, and the code they were given themselves; nothing where there is neither. */
export function ReferralFacts({ job, conversion, offer }: Props) {
  const own = offer?.code;
  if (!conversion && job.referralCode === undefined && own === undefined) return null;
  return (
    <FactCard title="Referral">
      <div className="flex flex-col gap-3">
        {conversion && (
          <div>
            <StatusWord tone={rewardStateTones[conversion.state]}>{conversionStateWords[conversion.state]}</StatusWord>
            <p className="mt-1 text-ink-soft">
              {conversion.refusedBecause ? refusalSentences[conversion.refusedBecause] : conversionStateSentences[conversion.state]}
            </p>
          </div>
        )}
        <FactList
          facts={[
            ['Sent by', conversion?.referrerName],
            ['By code', conversion?.code ?? job.referralCode],
            ['Own code', own],
          ]}
        />
        <Link to="/referrals" className={factLink}>
          See it under Referrals
        </Link>
      </div>
    </FactCard>
  );
}
