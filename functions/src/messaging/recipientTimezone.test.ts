import { describe, expect, test } from 'vitest';
import { recipientTimezones } from './recipientTimezone.ts';

const zones = (phone: string | undefined, business = 'America/Chicago', known?: string) => recipientTimezones(known, phone, business);

describe('the clock a person is texted by', () => {
  test('is that of the place their number belongs to, while email goes by that of the business', async () => {
    expect(await zones('+12125550123')).toEqual({ email: ['America/Chicago'], sms: ['America/New_York'] });
    expect(await zones('+4915112345678')).toEqual({ email: ['America/Chicago'], sms: ['Europe/Berlin'] });
  });

  test('is every one of a number that belongs to several places', async () => {
    expect((await zones('+447700900123')).sms).toEqual(['Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/London']);
  });

  test('is that of the business where the number does not tell', async () => {
    expect((await zones('+18005551234')).sms).toEqual(['America/Chicago']);
    expect((await zones('+88312345678')).sms).toEqual(['America/Chicago']);
    expect((await zones('not a number')).sms).toEqual(['America/Chicago']);
    expect((await zones(undefined)).sms).toEqual(['America/Chicago']);
  });

  test('is four at most', async () => {
    expect((await zones('+18005551234', 'Europe/Paris')).sms).toHaveLength(4);
  });

  test('is the one on record about the person before any other', async () => {
    expect(await zones('+12125550123', 'America/Chicago', 'Asia/Tokyo')).toEqual({ email: ['Asia/Tokyo'], sms: ['Asia/Tokyo'] });
  });
});
