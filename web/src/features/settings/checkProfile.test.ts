import { describe, expect, it } from 'vitest';
import type { BusinessProfile } from '@model/business.ts';
import { checkProfile } from './checkProfile.ts';
import { withoutEmptyLines } from './profile.ts';

const harbor: BusinessProfile = {
  name: 'Harbor Heating & Air',
  type: 'heating and air conditioning',
  country: 'US',
  timezone: 'America/New_York',
  locale: 'en-US',
  currency: 'USD',
  voice: '',
  website: 'https://harbor.example.com',
  postalAddress: '',
  phone: '(207) 555-0100',
  email: 'office@harbor.example.com',
  facts: ['A diagnostic visit costs $89.'],
  reviewLinks: [],
  safetyText: '',
  smsCountries: [],
  assistant: 'local',
};
const check = (change: Partial<BusinessProfile>) => checkProfile({ ...harbor, ...change });

describe('the business profile', () => {
  it('is fine with what must be there, and without what may be empty', () => {
    expect(check({})).toEqual({});
    expect(check({ website: '', email: '', phone: '', facts: [] })).toEqual({});
  });

  it('names each field that is missing or cannot be', () => {
    expect(check({ name: ' ', website: 'harbor', email: 'office', phone: '12' })).toEqual({
      name: 'Name is missing.',
      website: 'Website is not a web address. Write it like https://example.com.',
      email: 'Email does not look like an address. Write it like office@example.com.',
      phone: 'Phone needs at least 7 digits.',
    });
  });

  it('points to the fact that is too long, and lets empty lines be', () => {
    expect(check({ facts: ['Free quotes', '', 'x'.repeat(301)] })).toEqual({
      'facts.2': 'Fact may have at most 300 characters; it has 301.',
    });
    expect(withoutEmptyLines({ ...harbor, facts: ['Free quotes', ' ', ''] }).facts).toEqual(['Free quotes']);
  });

  it('points to the review link that leads nowhere', () => {
    expect(check({ reviewLinks: ['https://g.page/r/harbor/review', '', 'review us'] })).toEqual({
      'reviewLinks.2': 'Review link is not a web address. Write it like https://example.com.',
    });
    expect(withoutEmptyLines({ ...harbor, reviewLinks: ['', 'https://g.page/r/harbor/review'] }).reviewLinks).toEqual([
      'https://g.page/r/harbor/review',
    ]);
  });

  it('explains a time zone that there is not', () => {
    expect(check({ timezone: 'Maine' })).toEqual({
      timezone: 'Time zone: Choose a time zone such as America/New_York.',
    });
  });
});
