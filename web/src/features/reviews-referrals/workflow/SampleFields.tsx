import type { SampleCustomer } from '@model/callables.ts';
import { TextField } from '../../../components/ui/Field.tsx';
import { SamplePerson } from '../../workflows/SamplePerson.tsx';

interface Props {
  sample: SampleCustomer;
  onChange: (sample: SampleCustomer) => void;
}

/** The customer of a dry run: what was done for them in sight, the rest folded. */
export function SampleFields({ sample, onChange }: Props) {
  const change = (patch: Partial<SampleCustomer>) => onChange({ ...sample, ...patch });
  return (
    <>
      <TextField
        label="What was done for them"
        maxLength={200}
        value={sample.service}
        onChange={(service) => change({ service })}
      />
      <SamplePerson sample={sample} onChange={change} channelLabel="Would like messages by" />
    </>
  );
}
