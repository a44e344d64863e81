import type { BusinessProfile } from '@model/business.ts';
import { TextArea, TextField } from '../../components/ui/Field.tsx';
import type { Form } from '../../lib/useForm.ts';
import { profileLabels } from './profile.ts';

export interface ProfileForm {
  form: Form<BusinessProfile>;
}

/** Who the assistant speaks for, and how. */
export function ProfileFields({ form: { values, errors, change } }: ProfileForm) {
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={profileLabels.name}
        name="name"
        autoComplete="organization"
        value={values.name}
        error={errors['name']}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={profileLabels.type}
        hint="What you do, in a few words: heating and air conditioning."
        name="type"
        value={values.type}
        error={errors['type']}
        onChange={(type) => change({ type })}
      />
      <TextArea
        label={profileLabels.voice}
        hint="How the assistant should sound: short and friendly, first names, no slang."
        name="voice"
        rows={2}
        value={values.voice}
        error={errors['voice']}
        onChange={(voice) => change({ voice })}
      />
      <TextField
        label={profileLabels.phone}
        hint="Customers are given this number."
        name="phone"
        type="tel"
        autoComplete="tel"
        value={values.phone}
        error={errors['phone']}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        label={profileLabels.email}
        name="email"
        type="email"
        autoComplete="email"
        value={values.email}
        error={errors['email']}
        onChange={(email) => change({ email })}
      />
      <TextField
        label={profileLabels.website}
        name="website"
        type="url"
        placeholder="https://"
        value={values.website}
        error={errors['website']}
        onChange={(website) => change({ website })}
      />
      <TextArea
        label={profileLabels.postalAddress}
        hint="Stands at the end of news and offers; the law wants it there."
        name="postalAddress"
        rows={2}
        autoComplete="street-address"
        value={values.postalAddress}
        error={errors['postalAddress']}
        onChange={(postalAddress) => change({ postalAddress })}
      />
    </div>
  );
}
