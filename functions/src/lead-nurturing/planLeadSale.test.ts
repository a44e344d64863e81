import { expect, test } from 'vitest';
import { concernsSale, planLeadSale } from './planLeadSale.ts';
import { sale } from '../model/sale.ts';
import { saleStatuses } from '../model/words.ts';
import { builtAt, makeLead, makeSale } from '../testing/builders.ts';

const plan = (known: Parameters<typeof planLeadSale>[0], status: 'won' | 'qualified', changes = {}) =>
  planLeadSale(known, { leadId: 'lead-1', lead: makeLead({ status, ...changes }), currency: 'USD' }, builtAt);

test('a lead that is won is a job, booked for whoever asked', () => {
  const made = plan(undefined, 'won', { phone: '+12125550123', referralCode: 'NORA-7K4Q', contactId: 'contact-1' });
  expect(made).toEqual({
    customerName: 'Nora Harper',
    email: 'nora@example.com',
    phone: '+12125550123',
    preferredChannel: 'email',
    consent: makeLead().consent,
    amount: 0,
    currency: 'USD',
    service: '',
    status: 'booked',
    leadId: 'lead-1',
    referralCode: 'NORA-7K4Q',
    contactId: 'contact-1',
    createdAt: builtAt,
  });
  expect(sale.parse(made)).toEqual(made);
});

test('one that is not won after all takes its job back, as long as it is not done', () => {
  for (const status of saleStatuses) {
    const after = plan(makeSale({ status }), 'qualified');
    if (status === 'booked') expect(after).toMatchObject({ status: 'cancelled', cancelledAt: builtAt });
    else expect(after).toBeUndefined();
  }
  expect(plan(undefined, 'qualified')).toBeUndefined();
});

test('one that is won again has its job again, with what had been said about it', () => {
  const again = plan(makeSale({ status: 'cancelled', cancelledAt: builtAt }), 'won');
  expect(again).toMatchObject({ status: 'booked', amount: 24_900 });
  expect(again).not.toHaveProperty('cancelledAt');
  expect(plan(makeSale({ status: 'completed' }), 'won')).toBeUndefined();
});

test('no other move has anything to do with it', () => {
  expect(concernsSale('engaged', 'lost')).toBe(false);
  expect(concernsSale('qualified', 'won')).toBe(true);
  expect(concernsSale('won', 'lost')).toBe(true);
});
