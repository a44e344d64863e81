import { describe, expect, it } from 'vitest';
import { countryChoices, currencyChoices, localeChoices, timezoneChoices } from './choices.ts';

const values = (choices: readonly { value: string }[]) => choices.map(({ value }) => value);

describe('what can be chosen in the settings', () => {
  it('is every country by its name, in order, and nothing that is none', () => {
    const countries = countryChoices('en-US');
    expect(countries).toContainEqual({ value: 'DE', label: 'Germany' });
    expect(values(countries)).not.toContain('EU');
    expect(values(countries)).not.toContain('ZZ');
    const labels = countries.map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en-US')));
  });

  it('is every currency by name and code', () => {
    expect(currencyChoices('en-US')).toContainEqual({ value: 'USD', label: 'US Dollar (USD)' });
  });

  it('keeps what is stored, even where the browser would not offer it', () => {
    expect(values(timezoneChoices('America/New_York'))).toContain('America/New_York');
    expect(values(timezoneChoices('Etc/UTC'))).toContain('Etc/UTC');
    expect(values(localeChoices('en-US', 'ga-IE'))).toContain('ga-IE');
  });
});
