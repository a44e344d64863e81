import { describe, expect, it } from 'vitest';
import { readPlace } from './readPlace.ts';

const place = (address: string) => readPlace(new URL(address, 'https://example.com'));

describe('whose form it is', () => {
  it.each([
    ['/f/demo', 'demo'],
    ['/f/demo/', 'demo'],
    ['/f/demo?theme=dark', 'demo'],
    ['/f/', undefined],
    ['/f/a/b', undefined],
    ['/f/a%2Fb', undefined],
    ['/form.html', undefined],
  ])('%s', (address, businessId) => {
    expect(place(address).businessId).toBe(businessId);
  });
});

describe('where the visitor came from', () => {
  it('is the form itself when the address says nothing', () => {
    expect(place('/f/demo').origin).toEqual({ source: 'form' });
  });

  it('is a campaign, with its click', () => {
    expect(place('/f/demo?utm_source=google&utm_medium=cpc&utm_campaign=autumn%20sale&gclid=Cj0K&other=x').origin).toEqual({
      source: 'form',
      utm: { source: 'google', medium: 'cpc', campaign: 'autumn sale', clickId: 'Cj0K' },
    });
    expect(place('/f/demo?fbclid=IwAR').origin).toEqual({ source: 'form', utm: { clickId: 'IwAR' } });
  });

  it('is somebody who passed a code on', () => {
    const origin = { source: 'referral', referralCode: 'NORA-10' };
    expect(place('/f/demo?ref=NORA-10').origin).toEqual(origin);
    expect(place('/f/demo?embedded=1&code=NORA-10').origin).toEqual(origin);
  });

  it('is never more than the rules take', () => {
    const long = 'x'.repeat(300);
    expect(place(`/f/demo?utm_source=${long}&gclid=${long}&ref=${long}`).origin).toEqual({
      source: 'form',
      utm: { source: 'x'.repeat(200) },
    });
    expect(place('/f/demo?ref=<script>&utm_term=%20').origin).toEqual({ source: 'form' });
  });
});

describe('how it looks', () => {
  it('as the visitor’s system, unless told otherwise', () => {
    expect(place('/f/demo')).toMatchObject({ embedded: false, bare: false, theme: undefined });
    expect(place('/f/demo?embedded=1&bare=1&theme=dark')).toMatchObject({ embedded: true, bare: true, theme: 'dark' });
    expect(place('/f/demo?theme=pink').theme).toBeUndefined();
  });
});
