import type { SampleLead } from '@model/callables.ts';
import { addressChannels } from '@model/words.ts';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { Select, TextArea, TextField } from '../../../components/ui/Field.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { channelWords } from '../../../words/leads.ts';

interface Props {
  sample: SampleLead;
  onChange: (sample: SampleLead) => void;
}

/** The lead of a dry run: its message in sight, the rest folded. */
export function SampleFields({ sample, onChange }: Props) {
  const change = (patch: Partial<SampleLead>) => onChange({ ...sample, ...patch });
  return (
    <>
      <TextArea
        label="What the lead writes"
        rows={2}
        required
        maxLength={5000}
        value={sample.message}
        onChange={(message) => change({ message })}
      />
      <details className="group">
        <summary className="flex min-h-8 w-fit items-center gap-1 font-medium text-accent pointer-coarse:min-h-11">
          Who it is
          <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
        </summary>
        <div className="mt-3 flex flex-col gap-4 border-l-2 border-line pl-4">
          <TextField label="Name" required maxLength={120} value={sample.name} onChange={(name) => change({ name })} />
          <TextField
            label="Email"
            type="email"
            maxLength={254}
            value={sample.email ?? ''}
            onChange={(email) => change({ email })}
          />
          <TextField label="Phone" type="tel" maxLength={32} value={sample.phone ?? ''} onChange={(phone) => change({ phone })} />
          <Select
            label="Would like an answer by"
            value={sample.preferredChannel}
            options={addressChannels.map((value) => ({ value, label: channelWords[value] }))}
            onChange={(preferredChannel) => change({ preferredChannel })}
          />
          <Checkbox
            label="Agrees to text messages"
            checked={sample.consent.sms}
            onChange={(sms) => change({ consent: { ...sample.consent, sms } })}
          />
          <Checkbox
            label="Agrees to news and offers"
            checked={sample.consent.marketing}
            onChange={(marketing) => change({ consent: { ...sample.consent, marketing } })}
          />
        </div>
      </details>
    </>
  );
}
