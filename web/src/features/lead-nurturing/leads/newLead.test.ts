import { describe, expect, it } from 'vitest';
import { checkNewLead } from './checkNewLead.ts';
import { emptyLead, toIntake } from './newLead.ts';

const at = new Date('2026-11-24T15:00:00Z');
const nora = { ...emptyLead, name: 'Nora Smith', email: 'nora@example.com' };

describe('a lead added by hand', () => {
  it('stores only what was typed', () => {
    expect(toIntake({ ...nora, name: ' Nora Smith ', phone: '  ' }, 'Sam Rivers', at)).toEqual({
      name: 'Nora Smith',
      email: 'nora@example.com',
      source: 'phone',
      preferredChannel: 'email',
      consent: { sms: false, marketing: false, text: '' },
      status: 'new',
      createdAt: at,
    });
  });

  it('is answered by text where there is only a number', () => {
    expect(toIntake({ ...nora, email: '', phone: '(212) 555-0123' }, 'Sam', at).preferredChannel).toBe('sms');
  });

  it('records what was agreed to, how, and who wrote it down', () => {
    const typed = { ...nora, smsConsent: true, marketingConsent: true, consentGiven: 'inPerson' } as const;
    expect(toIntake(typed, 'Sam Rivers', at).consent).toEqual({
      sms: true,
      marketing: true,
      text: 'Agreed to text messages about this inquiry and to news and offers. Given in person, recorded by Sam Rivers.',
    });
  });
});

describe('what is checked before a lead is added', () => {
  it('accepts a name and one address', () => {
    expect(checkNewLead(nora)).toEqual({});
    expect(checkNewLead({ ...nora, email: '', phone: '(212) 555-0123' })).toEqual({});
  });

  it('names what is missing', () => {
    expect(checkNewLead(emptyLead)).toEqual({
      name: 'Name is missing.',
      email: 'Email or phone is missing. Without one of them nobody can answer.',
    });
  });

  it('refuses what cannot be an address', () => {
    expect(checkNewLead({ ...nora, email: 'nora@example' })).toEqual({
      email: 'Email does not look like an address. Write it like name@example.com.',
    });
    expect(checkNewLead({ ...nora, phone: '12' })).toEqual({
      phone: 'Phone needs at least 7 digits.',
    });
  });

  it('wants the address of the channel that is to be used, and consent for text messages', () => {
    expect(checkNewLead({ ...nora, preferredChannel: 'sms' })).toEqual({
      phone: 'Phone is missing, and you chose to answer by text.',
    });
    expect(checkNewLead({ ...nora, smsConsent: true })).toEqual({
      phone: 'Phone is missing, and they agreed to text messages.',
    });
  });

  it('says how long a message may be', () => {
    expect(checkNewLead({ ...nora, message: 'x'.repeat(5001) })).toEqual({
      message: 'What they want may have at most 5,000 characters; it has 5,001.',
    });
  });
});
