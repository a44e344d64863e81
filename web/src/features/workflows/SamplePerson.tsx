import type { AddressChannel } from '@model/words.ts';
import { addressChannels } from '@model/words.ts';
import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { Select, TextField } from '../../components/ui/Field.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { channelWords } from '../../words/leads.ts';

interface Person {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  preferredChannel: AddressChannel;
  consent: { sms: boolean; marketing: boolean };
}

interface Props {
  sample: Person;
  onChange: (patch: Partial<Person>) => void;
  /** "Would like an answer by". */
  channelLabel: string;
}

/** Who a dry run is for, folded: most people care for what would go out. */
export function SamplePerson({ sample, onChange, channelLabel }: Props) {
  return (
    <details className="group">
      <summary className="flex min-h-8 w-fit items-center gap-1 font-medium text-accent pointer-coarse:min-h-11">
        Who it is
        <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-3 flex flex-col gap-4 border-l-2 border-line pl-4">
        <TextField label="Name" required maxLength={120} value={sample.name} onChange={(name) => onChange({ name })} />
        <TextField
          label="Email"
          type="email"
          maxLength={254}
          value={sample.email ?? ''}
          onChange={(email) => onChange({ email })}
        />
        <TextField label="Phone" type="tel" maxLength={32} value={sample.phone ?? ''} onChange={(phone) => onChange({ phone })} />
        <Select
          label={channelLabel}
          value={sample.preferredChannel}
          options={addressChannels.map((value) => ({ value, label: channelWords[value] }))}
          onChange={(preferredChannel) => onChange({ preferredChannel })}
        />
        <Checkbox
          label="Agrees to text messages"
          checked={sample.consent.sms}
          onChange={(sms) => onChange({ consent: { ...sample.consent, sms } })}
        />
        <Checkbox
          label="Agrees to news and offers"
          checked={sample.consent.marketing}
          onChange={(marketing) => onChange({ consent: { ...sample.consent, marketing } })}
        />
      </div>
    </details>
  );
}
