import type { SampleLead } from '@model/callables.ts';
import { TextArea } from '../../../components/ui/Field.tsx';
import { SamplePerson } from '../../workflows/SamplePerson.tsx';

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
      <SamplePerson sample={sample} onChange={change} channelLabel="Would like an answer by" />
    </>
  );
}
