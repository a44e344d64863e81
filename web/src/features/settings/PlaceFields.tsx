import { useMemo } from 'react';
import { Select } from '../../components/ui/Field.tsx';
import { CountryList } from './CountryList.tsx';
import { countryChoices, currencyChoices, localeChoices, timezoneChoices } from './choices.ts';
import { profileLabels } from './profile.ts';
import type { ProfileForm } from './ProfileFields.tsx';

/** The language everything in the dashboard is written in. */
const uiLocale = 'en';

/** Where the business is: what quiet hours, phone numbers, dates and money go by. */
export function PlaceFields({ form }: ProfileForm) {
  const { values, errors, change } = form;
  const countries = useMemo(() => countryChoices(uiLocale), []);
  const currencies = useMemo(() => currencyChoices(uiLocale), []);
  const timezones = useMemo(() => timezoneChoices(values.timezone), [values.timezone]);
  const locales = useMemo(() => localeChoices(uiLocale, values.locale), [values.locale]);
  return (
    <div className="flex flex-col gap-4">
      <Select
        label={profileLabels.country}
        hint="Phone numbers without a country code are taken to be from here."
        name="country"
        value={values.country}
        error={errors['country']}
        options={countries}
        onChange={(country) => change({ country })}
      />
      <Select
        label={profileLabels.timezone}
        hint="Quiet hours, weekly content, days and reports go by it."
        name="timezone"
        value={values.timezone}
        error={errors['timezone']}
        options={timezones}
        onChange={(timezone) => change({ timezone })}
      />
      <Select
        label={profileLabels.locale}
        hint="Your own; each customer is answered in theirs where the assistant knows it. Dates and numbers are written its way."
        name="locale"
        value={values.locale}
        error={errors['locale']}
        options={locales}
        onChange={(locale) => change({ locale })}
      />
      <Select
        label={profileLabels.currency}
        name="currency"
        value={values.currency}
        error={errors['currency']}
        options={currencies}
        onChange={(currency) => change({ currency })}
      />
      <CountryList form={form} countries={countries} />
    </div>
  );
}
