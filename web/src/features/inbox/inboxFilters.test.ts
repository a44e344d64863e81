import { expect, it } from 'vitest';
import { inboxViews, readFilters, viewCondition, writeFilters } from './inboxFilters.ts';

it('is in the address, as short as can be', () => {
  const filters = { view: 'unread', search: 'nora', contactId: 'contact-1' } as const;
  const address = writeFilters(filters, new URLSearchParams('tour=1'));
  expect(address.toString()).toBe('tour=1&view=unread&q=nora&contact=contact-1');
  expect(readFilters(address)).toEqual(filters);
  expect(writeFilters({ view: 'all', search: ' ', contactId: null }, address).toString()).toBe('tour=1');
});

it('shows everything where an old bookmark asks for what there is not', () => {
  expect(readFilters(new URLSearchParams('view=snoozed'))).toEqual({ view: 'all', search: '', contactId: null });
});

it('asks for one thing per view', () => {
  expect(inboxViews.map((view) => viewCondition(view, 'olivia'))).toEqual([
    undefined,
    { field: 'inbox.unread', value: true },
    { field: 'inbox.assignedTo', value: 'olivia' },
    { field: 'inbox.trouble', value: true },
  ]);
});
