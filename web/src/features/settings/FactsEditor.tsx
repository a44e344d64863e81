import { LinesEditor } from '../../components/ui/LinesEditor.tsx';
import type { ProfileForm } from './ProfileFields.tsx';

const atMost = 60;

/** The prices, hours, areas and promises that the assistant may state. Nothing else is ever promised. */
export function FactsEditor({ form: { values, errors, change } }: ProfileForm) {
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-soft">
        Prices, hours, areas, guarantees: one to a line. The assistant states only these. A reply that promises anything
        else waits for your OK.
      </p>
      {values.facts.length === 0 && <p>There are none yet, so every reply that names a price or a time waits for your OK.</p>}
      <LinesEditor
        name="facts"
        noun="fact"
        lines={values.facts}
        errors={errors}
        atMost={atMost}
        placeholder="A diagnostic visit costs $89."
        onChange={(facts) => change({ facts })}
      />
    </div>
  );
}
