import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { Select } from '../../components/ui/Field.tsx';
import { consentWays, consentWayWords, type NotedConsent } from './consentWording.ts';

interface Props {
  /** What they may be texted about: "this inquiry". */
  about: string;
  values: NotedConsent;
  change: (patch: Partial<NotedConsent>) => void;
}

/** What somebody who called or came by agreed to, and how. */
export function ConsentFields({ about, values, change }: Props) {
  const agreed = values.smsConsent || values.marketingConsent;
  return (
    <fieldset className="flex flex-col gap-3 rounded-md border border-line p-3">
      <legend className="px-1 text-sm font-medium">What they agreed to</legend>
      <Checkbox
        label={`Text messages about ${about}`}
        hint="Without it, nothing is ever texted to them."
        checked={values.smsConsent}
        onChange={(smsConsent) => change({ smsConsent })}
      />
      <Checkbox
        label="News and offers"
        checked={values.marketingConsent}
        onChange={(marketingConsent) => change({ marketingConsent })}
      />
      {agreed && (
        <Select
          label="How they agreed"
          hint="It is kept with their consent, with your name and the time."
          name="consentGiven"
          value={values.consentGiven}
          options={consentWays.map((value) => ({ value, label: consentWayWords[value] }))}
          onChange={(consentGiven) => change({ consentGiven })}
        />
      )}
    </fieldset>
  );
}
