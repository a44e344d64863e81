import { useState } from 'react';
import type { RewardRule } from '@model/referral.ts';
import { Select, TextField } from '../../../components/ui/Field.tsx';
import type { FieldErrors } from '../../../lib/checkForm.ts';
import { decimalsOf, parseAmount, typedAmount } from '../../../lib/parseAmount.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { NumberField } from './NumberField.tsx';

const kinds = ['percentage', 'amount', 'text', 'none'] as const satisfies readonly RewardRule['kind'][];

const kindWords: Readonly<Record<'friend' | 'referrer', Record<RewardRule['kind'], string>>> = {
  friend: { percentage: 'A percentage off', amount: 'An amount off', text: 'Something else', none: 'Nothing' },
  referrer: { percentage: 'A percentage of the job', amount: 'An amount', text: 'Something else', none: 'Nothing' },
};

interface Props {
  side: 'friend' | 'referrer';
  label: string;
  rule: RewardRule;
  errors: FieldErrors;
  onChange: (rule: RewardRule) => void;
}

/** What one side gets: a kind, and how much of it. */
export function RewardFields({ side, label, rule, errors, onChange }: Props) {
  const { business } = useBusiness();
  const path = `referrals.offer.${side}`;
  const start: Readonly<Record<RewardRule['kind'], RewardRule>> = {
    percentage: { kind: 'percentage', percentage: 10 },
    amount: { kind: 'amount', amount: 25 * 10 ** decimalsOf(business) },
    text: { kind: 'text', text: '' },
    none: { kind: 'none' },
  };
  // What was typed for a kind comes back with it.
  const [last, setLast] = useState(start);
  const put = (next: RewardRule) => {
    setLast({ ...last, [next.kind]: next });
    onChange(next);
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Select
        label={label}
        name={`${path}.kind`}
        value={rule.kind}
        options={kinds.map((value) => ({ value, label: kindWords[side][value] }))}
        onChange={(kind) => put(last[kind])}
      />
      {rule.kind === 'percentage' && (
        <NumberField
          label="Percent"
          name={`${path}.percentage`}
          min={0.1}
          max={100}
          value={rule.percentage}
          error={errors[`${path}.percentage`]}
          onChange={(percentage) => put({ kind: 'percentage', percentage })}
        />
      )}
      {rule.kind === 'amount' && (
        <AmountField name={`${path}.amount`} amount={rule.amount} error={errors[`${path}.amount`]} onChange={(amount) => put({ kind: 'amount', amount })} />
      )}
      {rule.kind === 'text' && (
        <TextField
          label="In a few words"
          name={`${path}.text`}
          placeholder="a free filter change"
          value={rule.text}
          error={errors[`${path}.text`]}
          onChange={(text) => put({ kind: 'text', text })}
        />
      )}
    </div>
  );
}

interface AmountProps {
  name: string;
  /** Minor units; not a number while nobody can read what is typed. */
  amount: number;
  error: string | undefined;
  onChange: (amount: number) => void;
}

function AmountField({ name, amount, error, onChange }: AmountProps) {
  const { business } = useBusiness();
  const [typed, setTyped] = useState(() => typedAmount(amount, business));
  // What somebody is typing stands as they type it; what was changed otherwise shows as it is.
  const isOwn = Number.isNaN(amount) || parseAmount(typed, business) === amount;
  return (
    <TextField
      label={`Amount (${business.currency})`}
      name={name}
      inputMode="decimal"
      value={isOwn ? typed : typedAmount(amount, business)}
      error={error}
      onChange={(text) => {
        setTyped(text);
        onChange(parseAmount(text, business) ?? Number.NaN);
      }}
    />
  );
}
