import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from './openDatabase.ts';
import { readCorrections } from '../../functions/src/assistant/eval/readCorrections.ts';
import { correctQualification } from '../../functions/src/lead-nurturing/correctQualification.ts';
import { makeAnsweredLead, makeBusiness, makeMember, makeWorkflow } from '../../functions/src/testing/builders.ts';
import { makeServices } from '../../functions/src/testing/makeServices.ts';

const owner = { kind: 'member', id: 'owner', name: 'Olivia' } as const;
let database: Database;

beforeAll(async () => {
  database = await openDatabase('eval-corrections');
});
afterAll(() => database.close());

test('what owners correct is read back with its message, the latest word on each field', async () => {
  const services = makeServices(database.db, { at: new Date('2026-11-24T15:00:00Z') });
  const { paths } = services;
  const reference = { businessId: 'harbor', leadId: 'lead-1234567890ab' };
  await Promise.all([
    paths.business('harbor').set(makeBusiness()),
    paths.leadNurture('harbor').set(makeWorkflow()),
    paths.members('harbor').doc('owner').set(makeMember({ role: 'owner' })),
    paths.leads('harbor').doc(reference.leadId).set(makeAnsweredLead({ message: 'Could you resend my invoice?' })),
    paths.leads('harbor').doc('lead-uncorrected00').set(makeAnsweredLead({ message: 'How much is a tune-up?' })),
  ]);
  await correctQualification(services, reference, owner, { kind: 'support', priority: 'cold' });
  services.setNow(new Date('2026-11-24T15:05:00Z'));
  await correctQualification(services, reference, owner, { priority: 'hot', emergency: true });

  expect(await readCorrections(paths)).toMatchObject([
    {
      id: reference.leadId,
      business: { name: makeBusiness().name },
      message: 'Could you resend my invoice?',
      expected: { kind: 'support', priority: 'hot', emergency: true },
    },
  ]);
});
