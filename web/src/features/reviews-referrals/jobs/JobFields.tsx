import { addressChannels } from '@model/words.ts';
import { Select, TextField } from '../../../components/ui/Field.tsx';
import type { FieldErrors } from '../../../lib/checkForm.ts';
import { channelWords } from '../../../words/leads.ts';
import { jobLabels, type TypedJob } from './jobForm.ts';

interface Props {
  values: TypedJob;
  errors: FieldErrors;
  change: (patch: Partial<TypedJob>) => void;
}

/** Who it was for, and how to reach them. */
export function CustomerFields({ values, errors, change }: Props) {
  return (
    <>
      <TextField
        label={jobLabels.customerName}
        name="customerName"
        autoComplete="off"
        required
        value={values.customerName}
        error={errors['customerName']}
        onChange={(customerName) => change({ customerName })}
      />
      <TextField
        label={jobLabels.email}
        name="email"
        type="email"
        autoComplete="off"
        value={values.email}
        error={errors['email']}
        onChange={(email) => change({ email })}
      />
      <TextField
        label={jobLabels.phone}
        name="phone"
        type="tel"
        autoComplete="off"
        hint="With the country code if it is not from your country."
        value={values.phone}
        error={errors['phone']}
        onChange={(phone) => change({ phone })}
      />
      <Select
        label={jobLabels.preferredChannel}
        name="preferredChannel"
        value={values.preferredChannel}
        options={addressChannels.map((value) => ({ value, label: channelWords[value] }))}
        onChange={(preferredChannel) => change({ preferredChannel })}
      />
    </>
  );
}

export function ServiceField({ values, errors, change }: Props) {
  return (
    <TextField
      label={jobLabels.service}
      name="service"
      autoComplete="off"
      required
      hint="As you would say it to them: the thank-you names it."
      value={values.service}
      error={errors['service']}
      onChange={(service) => change({ service })}
    />
  );
}

export function AmountField({ values, errors, change, currency }: Props & { currency: string }) {
  return (
    <TextField
      label={`${jobLabels.amount} (${currency})`}
      name="amount"
      inputMode="decimal"
      autoComplete="off"
      required
      value={values.amount}
      error={errors['amount']}
      onChange={(amount) => change({ amount })}
    />
  );
}

export function DoneOnField({ values, errors, change, today }: Props & { today: string }) {
  return (
    <TextField
      label={jobLabels.doneOn}
      name="doneOn"
      type="date"
      max={today}
      value={values.doneOn}
      error={errors['doneOn']}
      onChange={(doneOn) => change({ doneOn })}
    />
  );
}
