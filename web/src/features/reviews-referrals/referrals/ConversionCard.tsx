import { useState } from 'react';
import { Link } from 'react-router';
import type { Conversion } from '@model/referral.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { conversionStateSentences, conversionStateTones, conversionStateWords, doubtSentences, refusalSentences } from '../../../words/referrals.ts';
import { useMoney } from '../../../lib/useMoney.ts';
import { useReferralActions } from './useReferralActions.ts';

/** A job that a referral has brought: who sent whom, what is odd about it, and the word on it. */
export function ConversionCard({ conversion }: { conversion: Stored<Conversion> }) {
  const { formats } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const { decide } = useReferralActions();
  const money = useMoney();
  const [busy, setBusy] = useState<'approve' | 'refuse'>();
  const { saleId, name, referrerName, code, amount, currency, completedAt, state, doubts, refusedBecause, decidedBy } = conversion;
  const say = async (decision: 'approve' | 'refuse') => {
    setBusy(decision);
    await decide(conversion, decision);
    setBusy(undefined);
  };
  const mayApproveAfterAll = state === 'refused' && refusedBecause === 'byMember';
  return (
    <article aria-label={`Referral of ${name}`} className="flex flex-col gap-3 px-4 py-3">
      <div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link to={`/jobs/${saleId}`} className="font-semibold underline-offset-2 hover:underline">
            {name}
          </Link>
          <span className="text-xs" title={conversionStateSentences[state]}>
            <StatusWord tone={conversionStateTones[state]}>{conversionStateWords[state]}</StatusWord>
          </span>
        </p>
        <p className="text-ink-soft">
          Came by {code}, from {referrerName}. A job of {money(amount, currency)}, done on {formats.day(completedAt)}.
        </p>
        {refusedBecause !== undefined && <p className="text-ink-soft">{refusalSentences[refusedBecause]}</p>}
        {decidedBy?.name !== undefined && <p className="text-xs text-ink-soft">Decided by {decidedBy.name}.</p>}
      </div>
      {doubts.length > 0 && (
        <div className="rounded-md bg-warn-soft px-3 py-2">
          <p className="font-medium text-warn">Look at this first:</p>
          <ul className="mt-1 list-disc pl-5">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubtSentences[doubt]}</li>
            ))}
          </ul>
        </div>
      )}
      {canChangeSettings && (doubts.length > 0 || mayApproveAfterAll) && (
        <div className="flex flex-wrap items-center gap-2">
          <Button busy={busy === 'approve'} aria-label={`${mayApproveAfterAll ? 'Approve after all' : 'Approve'}: the referral of ${name}`} onClick={() => void say('approve')}>
            {mayApproveAfterAll ? 'Approve after all' : 'Approve'}
          </Button>
          {state !== 'refused' && (
            <Button variant="danger" busy={busy === 'refuse'} aria-label={`Refuse the referral of ${name}`} onClick={() => void say('refuse')}>
              Refuse
            </Button>
          )}
          <span className="text-xs text-ink-soft">Approved, its rewards wait for your OK. Refused, it brings none.</span>
        </div>
      )}
    </article>
  );
}
