import { Link } from 'react-router';
import type { Referral } from '@model/referral.ts';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { Table, Td, Th } from '../../../components/ui/Table.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useFresh } from '../../../lib/useFresh.ts';
import { rewardFor, referralStateTones, referralStateWords } from '../../../words/referrals.ts';
import { useMoney } from '../../../lib/useMoney.ts';

/** One row, one person with a code; a click opens it. On a phone the figures stand below the name. */
export function ReferralTable({ referrals, to }: { referrals: readonly Stored<Referral>[]; to: (code: string) => string }) {
  return (
    <Table caption="Codes and what they have brought">
      <thead>
        <tr>
          <Th>Who sends friends</Th>
          <Th className="hidden text-right md:table-cell">Visits</Th>
          <Th className="hidden text-right md:table-cell">Leads</Th>
          <Th className="hidden text-right md:table-cell">Jobs</Th>
          <Th className="text-right">Revenue</Th>
          <Th className="hidden lg:table-cell">They get</Th>
          <Th className="hidden md:table-cell">State</Th>
        </tr>
      </thead>
      <tbody>
        {referrals.map((referral) => (
          <Row key={referral.id} referral={referral} to={to(referral.code)} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ referral, to }: { referral: Stored<Referral>; to: string }) {
  const { business, formats } = useBusiness();
  const money = useMoney();
  const { code, name, clicks, leads, conversions, revenue, currency, offer, state } = referral;
  const fresh = useFresh([clicks, leads, conversions, revenue, state].join());
  const stateWord = <StatusWord tone={referralStateTones[state]}>{referralStateWords[state]}</StatusWord>;
  return (
    <tr onAnimationEnd={fresh.onAnimationEnd} className={`relative hover:bg-sunken/60 ${fresh.className ?? ''}`}>
      <Td>
        <Link to={to} className="font-semibold break-words after:absolute after:inset-0">
          {name}
        </Link>
        <p className="font-mono text-xs text-ink-soft">{code}</p>
        <p className="mt-1 text-xs text-ink-soft md:hidden">
          {plural(clicks, 'visit')}, {plural(leads, 'lead')}, {plural(conversions, 'job')}
        </p>
        <p className="text-xs md:hidden">{stateWord}</p>
      </Td>
      <Td className="hidden text-right md:table-cell">{formats.count(clicks)}</Td>
      <Td className="hidden text-right md:table-cell">{formats.count(leads)}</Td>
      <Td className="hidden text-right md:table-cell">{formats.count(conversions)}</Td>
      <Td className="text-right font-medium whitespace-nowrap">{money(revenue, currency)}</Td>
      <Td className="hidden text-ink-soft lg:table-cell">{rewardFor(offer.referrer, 'referrer', { language: business.locale, currency })}</Td>
      <Td className="hidden md:table-cell">{stateWord}</Td>
    </tr>
  );
}

const plural = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${count} ${word}s`);
