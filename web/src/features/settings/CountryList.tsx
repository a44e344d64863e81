import { Field, controlClass } from '../../components/ui/Field.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import type { Choice } from './choices.ts';
import { profileLabels } from './profile.ts';
import type { ProfileForm } from './ProfileFields.tsx';

interface Props extends ProfileForm {
  countries: readonly Choice[];
}

/** Countries whose numbers are texted: a list to add to and to take from. */
export function CountryList({ form: { values, errors, change }, countries }: Props) {
  const chosen = values.smsCountries;
  const nameOf = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={profileLabels.smsCountries}
        hint={
          chosen.length === 0
            ? `Only ${nameOf(values.country)}, your own. Add others to text to them too.`
            : 'Numbers of other countries are not texted.'
        }
        error={errors['smsCountries']}
      >
        {(control) => (
          <select
            {...control}
            name="smsCountries"
            value=""
            onChange={(event) => {
              if (event.target.value) change({ smsCountries: [...chosen, event.target.value] });
            }}
            className={controlClass}
          >
            <option value="">Add a country</option>
            {countries
              .filter(({ value }) => !chosen.includes(value))
              .map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
          </select>
        )}
      </Field>
      {chosen.length > 0 && (
        <ul aria-label={profileLabels.smsCountries} className="flex flex-wrap gap-2">
          {chosen.map((code) => (
            <li key={code}>
              <button
                type="button"
                aria-label={`Remove ${nameOf(code)}`}
                onClick={() => change({ smsCountries: chosen.filter((each) => each !== code) })}
                className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-sunken px-3 text-sm hover:bg-line pointer-coarse:min-h-11"
              >
                {nameOf(code)}
                <Icon name="close" className="size-3.5 text-ink-soft" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
