import { TextArea } from '../../components/ui/Field.tsx';
import { profileLabels } from './profile.ts';
import type { ProfileForm } from './ProfileFields.tsx';

/** What somebody in danger is told at once, word for word. */
export function SafetyFields({ form: { values, errors, change } }: ProfileForm) {
  return (
    <TextArea
      label={profileLabels.safetyText}
      hint="Gas, carbon monoxide, fire, flood, people in danger: they get this text at once, at any hour, word for word, and whoever is on call is alerted. The assistant adds nothing. Without a text, nobody is written to and you are asked to call."
      name="safetyText"
      rows={4}
      value={values.safetyText}
      error={errors['safetyText']}
      onChange={(safetyText) => change({ safetyText })}
    />
  );
}
