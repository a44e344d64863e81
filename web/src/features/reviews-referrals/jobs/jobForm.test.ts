import { describe, expect, it } from 'vitest';
import { checkNewJob, checkTypedJob } from './checkJob.ts';
import { emptyJob, type JobPlace, toIntake, typedJobOf } from './jobForm.ts';

const place: JobPlace = { locale: 'en-US', timezone: 'America/New_York', currency: 'USD', today: '2026-11-24' };
const at = new Date('2026-11-24T15:00:00Z');
const nora = { ...emptyJob(place.today), customerName: 'Nora Harper', email: 'nora@example.com', service: 'Furnace repair', amount: '$249.50' };

describe('a job added by hand', () => {
  it('stores what was typed, its amount in minor units, and leaves the hour of today to the functions', () => {
    expect(toIntake({ ...nora, service: ' Furnace repair ' }, place, 'Sam', at)).toEqual({
      customerName: 'Nora Harper',
      email: 'nora@example.com',
      preferredChannel: 'email',
      consent: { sms: false, marketing: false, text: '' },
      amount: 24_950,
      currency: 'USD',
      service: 'Furnace repair',
      status: 'completed',
      createdAt: at,
    });
  });

  it('was done at noon of another day', () => {
    expect(toIntake({ ...nora, doneOn: '2026-11-03' }, place, 'Sam', at).completedAt).toEqual(new Date('2026-11-03T17:00:00Z'));
  });

  it('has no day while it is only booked', () => {
    expect(toIntake({ ...nora, status: 'booked', doneOn: '2026-11-03' }, place, 'Sam', at)).not.toHaveProperty('completedAt');
  });

  it('keeps how they agreed to texts, and a friend’s code as codes are written', () => {
    const typed = { ...nora, smsConsent: true, consentGiven: 'inPerson', referralCode: ' maria-7k4q' } as const;
    const intake = toIntake(typed, place, 'Sam Rivers', at);
    expect(intake.consent.text).toBe('Agreed to text messages about this job. Given in person, recorded by Sam Rivers.');
    expect(intake.referralCode).toBe('MARIA-7K4Q');
  });

  it('is written about by text where there is only a number', () => {
    expect(toIntake({ ...nora, email: '', phone: '207 555 0123' }, place, 'Sam', at).preferredChannel).toBe('sms');
  });
});

describe('what is checked before a job is stored', () => {
  it('is fine with a name, a service and an amount: a customer may have no address', () => {
    expect(checkNewJob({ ...nora, email: '' }, place)).toEqual({});
  });

  it('names what is missing', () => {
    expect(checkNewJob(emptyJob(place.today), place)).toEqual({
      customerName: 'Customer is missing.',
      service: 'Service is missing.',
      amount: 'Amount is missing. Write 0 if it cost nothing.',
    });
  });

  it('wants a number for an amount, as it is written there', () => {
    expect(checkNewJob({ ...nora, amount: 'a lot' }, place)).toEqual({ amount: 'Amount is not a number. Write it like 1,240.00.' });
  });

  it('knows no job that was done tomorrow', () => {
    expect(checkNewJob({ ...nora, doneOn: '2026-11-25' }, place)).toEqual({
      doneOn: 'Done on lies ahead. Add it as booked, and mark it done when it is.',
    });
    expect(checkNewJob({ ...nora, status: 'booked', doneOn: '2026-11-25' }, place)).toEqual({});
  });
});

it('a job comes back into its fields as it was', () => {
  const stored = { ...toIntake({ ...nora, phone: '+12075550123' }, place, 'Sam', at), completedAt: at };
  const typed = typedJobOf(stored, place, () => '2026-11-24');
  expect(typed).toMatchObject({ amount: '249.50', email: 'nora@example.com', phone: '+12075550123', doneOn: '2026-11-24' });
  expect(checkTypedJob(typed, place, true)).toEqual({});
});
