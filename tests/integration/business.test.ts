import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from './openDatabase.ts';
import { dailyUse, forgetDailyUse } from '../../functions/src/business/dailyUse.ts';
import { dismissAttention } from '../../functions/src/business/dismissAttention.ts';
import { forgetSettings, loadSettings } from '../../functions/src/business/loadSettings.ts';
import { savePublicProfile } from '../../functions/src/business/savePublicProfile.ts';
import { saveProfile } from '../../functions/src/business/saveProfile.ts';
import { setOnCall } from '../../functions/src/business/setOnCall.ts';
import { setPaused } from '../../functions/src/business/setPaused.ts';
import type { Actor } from '../../functions/src/model/actor.ts';
import type { Role } from '../../functions/src/model/words.ts';
import { answerCall } from '../../functions/src/platform/callable.ts';
import { AppError } from '../../functions/src/platform/errors.ts';
import {
  makeAnsweredLead,
  makeAttention,
  makeBusiness,
  makeMember,
  makePublicProfile,
  makeWorkflow,
} from '../../functions/src/testing/builders.ts';
import { makeServices, type TestServices } from '../../functions/src/testing/makeServices.ts';

const now = new Date('2026-11-24T15:00:00Z');
const owner: Actor = { kind: 'member', id: 'owner', name: 'Olivia' };
const from = '192.0.2.1';
let database: Database;
let services: TestServices;
let businessId: string;
let made = 0;

beforeAll(async () => {
  database = await openDatabase('business');
});
afterAll(() => database.close());
beforeEach(async () => {
  made += 1;
  businessId = `business-${made}`;
  services = makeServices(database.db, { at: now });
  const { paths } = services;
  await Promise.all([
    paths.business(businessId).set(makeBusiness()),
    paths.publicProfile(businessId).set(makePublicProfile()),
    paths.leadNurture(businessId).set(makeWorkflow()),
    ...(['owner', 'manager', 'agent', 'viewer'] as const).map((role) =>
      paths.members(businessId).doc(role).set(makeMember({ role, email: `${role}@example.com`, onCall: role === 'owner' })),
    ),
  ]);
});

const business = async () => (await services.paths.business(businessId).get()).data();
const audit = async () => (await services.paths.audit(businessId).get()).docs.map((document) => document.data());
const errorOf = async (work: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error('was not refused');
  return error;
};

describe('a callable', () => {
  const call = (data: unknown, uid?: string, roles: readonly Role[] = ['owner', 'manager']) =>
    answerCall(
      'business-setPaused',
      { roles },
      async ({ input, actor, role }) => {
        expect(actor).toMatchObject({ kind: 'member', id: uid });
        expect(role).toBe(uid);
        await setPaused(services, input.businessId, actor, from, input.paused);
        return { ok: true };
      },
      { data, ...(uid !== undefined && { auth: { uid, token: tokenOf(uid), rawToken: '' } }) },
      services,
    );
  const tokenOf = (uid: string) => ({
    uid,
    sub: uid,
    aud: 'demo',
    iss: 'https://securetoken.google.com/demo',
    iat: 0,
    exp: 0,
    auth_time: 0,
    firebase: { identities: {}, sign_in_provider: 'password' },
  });

  test('answers a member in an allowed role', async () => {
    expect(await call({ businessId, paused: true }, 'manager')).toEqual({ ok: true });
    expect((await business())?.pausedAt).toEqual(now);
  });

  test('answers nobody who is not signed in', async () => {
    expect((await errorOf(call({ businessId, paused: true }))).code).toBe('unauthenticated');
  });

  test.each(['agent', 'viewer'])('does not let the %s do what takes an owner or a manager', async (role) => {
    const error = await errorOf(call({ businessId, paused: true }, role));
    expect(error.code).toBe('forbidden');
    expect(error.message).toContain('owner or manager');
    expect((await business())?.pausedAt).toBeNull();
  });

  test('tells a stranger the same about a business that exists and one that does not', async () => {
    const there = await errorOf(call({ businessId, paused: true }, 'stranger'));
    const nowhere = await errorOf(call({ businessId: 'nowhere', paused: true }, 'stranger'));
    expect([there.code, there.message]).toEqual([nowhere.code, nowhere.message]);
    expect(there.code).toBe('forbidden');
  });

  test.each([
    [{ businessId: 'b', paused: 'yes' }, 'paused', 'Paused must be yes or no.'],
    [{ businessId: 'a/b', paused: true }, 'businessId', 'Business id is not in the expected form.'],
    [undefined, '', 'Input is missing.'],
  ])('names the field that is wrong in %j', async (data, field, message) => {
    const error = await errorOf(call(data, 'owner'));
    expect([error.code, error.field, error.message]).toEqual(['invalid', field, message]);
  });
});

describe('pausing everything', () => {
  test('is on record with who did it, from where, and when', async () => {
    await setPaused(services, businessId, owner, from, true);
    expect((await business())?.pausedAt).toEqual(now);
    expect(await audit()).toEqual([
      { action: 'business.paused', actor: owner, from, before: { pausedAt: null }, after: { pausedAt: now }, createdAt: now },
    ]);
  });

  test('twice is once', async () => {
    await setPaused(services, businessId, owner, from, true);
    services.setNow(new Date(now.getTime() + 60_000));
    await setPaused(services, businessId, owner, from, true);
    expect((await business())?.pausedAt).toEqual(now);
    expect(await audit()).toHaveLength(1);
  });

  test('counts in this instance at once', async () => {
    expect((await loadSettings(services.paths, businessId)).business.pausedAt).toBeNull();
    await setPaused(services, businessId, owner, from, true);
    expect((await loadSettings(services.paths, businessId)).business.pausedAt).toEqual(now);
  });

  test('and taking it up again makes due what waited for it, and nothing else', async () => {
    const leads = services.paths.leads(businessId);
    const dueAt = new Date('2026-11-24T12:00:00Z');
    await leads.doc('paused').set(makeAnsweredLead({ sequence: { state: 'waiting', step: 1, waitingFor: 'paused', dueAt } }));
    await leads.doc('approval').set(makeAnsweredLead({ sequence: { state: 'waiting', step: 0, waitingFor: 'approval', dueAt } }));
    await setPaused(services, businessId, owner, from, true);
    const later = new Date(now.getTime() + 3_600_000);
    services.setNow(later);
    await setPaused(services, businessId, owner, from, false);
    expect((await leads.doc('paused').get()).data()?.sequence).toEqual({ state: 'waiting', step: 1, nextAt: later, dueAt });
    expect((await leads.doc('approval').get()).data()?.sequence).toEqual({ state: 'waiting', step: 0, waitingFor: 'approval', dueAt });
    // At once, not when the sweep comes by.
    expect(services.woken).toEqual([{ queue: 'leadNurturing-onStepDue', data: { businessId, leadId: 'paused' }, at: later }]);
  });

  test('takes up any number of leads', async () => {
    const leads = services.paths.leads(businessId);
    const writer = database.db.bulkWriter({ throttling: false });
    for (let index = 0; index < 450; index += 1) {
      void writer.set(leads.doc(`lead-${index}`), makeAnsweredLead({ sequence: { state: 'waiting', step: 1, waitingFor: 'paused' } }));
    }
    await writer.close();
    await setPaused(services, businessId, owner, from, false);
    expect((await leads.where('sequence.nextAt', '==', now).count().get()).data().count).toBe(450);
    expect(services.woken).toHaveLength(100);
  });
});

describe('saving the profile', () => {
  const { dailyCaps: _, pausedAt: __, ...profile } = makeBusiness();

  test('changes the public form\'s name and language with it, and puts the changed fields on record', async () => {
    await saveProfile(services, businessId, owner, from, { ...profile, name: 'Harbor Heat', locale: 'es', phone: '(207) 555-0199' });
    expect(await business()).toMatchObject({ name: 'Harbor Heat', phone: '+12075550199', pausedAt: null, dailyCaps: { leads: 500 } });
    const { paths } = services;
    expect((await paths.publicProfile(businessId).get()).data()).toMatchObject({ name: 'Harbor Heat', locale: 'es', open: true });
    const [entry] = await audit();
    expect(entry).toMatchObject({
      action: 'business.saveProfile',
      before: { name: profile.name, locale: 'en', phone: '+12075550100' },
      after: { name: 'Harbor Heat', locale: 'es', phone: '+12075550199' },
    });
  });

  test('without a change leaves no trace', async () => {
    await saveProfile(services, businessId, owner, from, profile);
    expect(await audit()).toEqual([]);
  });
});

describe('the public form', () => {
  test('is opened and closed, with the wording that people agree to', async () => {
    await savePublicProfile(services, businessId, owner, from, { open: false, consentText: 'You may write to me.' });
    const profile = (await services.paths.publicProfile(businessId).get()).data();
    expect(profile).toMatchObject({ open: false, consentText: 'You may write to me.', name: 'Harbor Heating & Air' });
    expect(await audit()).toHaveLength(1);
  });

  test('does not go without a wording', async () => {
    const error = await errorOf(savePublicProfile(services, businessId, owner, from, { open: true, consentText: '  ' }));
    expect([error.code, error.field]).toEqual(['invalid', 'consentText']);
  });
});

describe('being on call', () => {
  const asker = (role: Role) => ({ actor: { kind: 'member' as const, id: role }, role, from });

  test('takes a number in any form, and the alerts go by it at once', async () => {
    await setOnCall(services, businessId, asker('owner'), { memberId: 'agent', onCall: true, phone: '207-555-0123' });
    const settings = await loadSettings(services.paths, businessId);
    expect(settings.onCall.map(({ uid, member }) => [uid, member.phone])).toEqual([
      ['agent', '+12075550123'],
      ['owner', undefined],
    ]);
    expect((await audit())[0]).toMatchObject({ after: { memberId: 'agent', onCall: true, phone: '+12075550123' } });
  });

  test('keeps a number that is not mentioned and removes one that is emptied', async () => {
    const member = async () => (await services.paths.members(businessId).doc('agent').get()).data();
    await setOnCall(services, businessId, asker('agent'), { memberId: 'agent', onCall: true, phone: '207-555-0123' });
    await setOnCall(services, businessId, asker('agent'), { memberId: 'agent', onCall: false });
    expect(await member()).toMatchObject({ onCall: false, phone: '+12075550123' });
    await setOnCall(services, businessId, asker('agent'), { memberId: 'agent', onCall: false, phone: '' });
    expect(await member()).not.toHaveProperty('phone');
  });

  test('is an agent\'s own business', async () => {
    const error = await errorOf(setOnCall(services, businessId, asker('agent'), { memberId: 'owner', onCall: false }));
    expect(error.code).toBe('forbidden');
  });

  test('needs a member, and a number that can be dialed', async () => {
    const missing = await errorOf(setOnCall(services, businessId, asker('owner'), { memberId: 'nobody', onCall: true }));
    expect(missing.code).toBe('notFound');
    const wrong = await errorOf(setOnCall(services, businessId, asker('owner'), { memberId: 'agent', onCall: true, phone: '12' }));
    expect([wrong.code, wrong.field]).toEqual(['invalid', 'phone']);
  });
});

test('a dismissed item is gone, and dismissing it twice is no error', async () => {
  const item = services.paths.attention(businessId).doc('hotLead-1');
  await item.set(makeAttention());
  await dismissAttention(services, businessId, 'hotLead-1');
  await dismissAttention(services, businessId, 'hotLead-1');
  expect((await item.get()).exists).toBe(false);
});

describe('settings', () => {
  test('are read once for leads that come together, and again when told', async () => {
    const { paths } = services;
    const [first, second] = await Promise.all([loadSettings(paths, businessId), loadSettings(paths, businessId)]);
    expect(second).toBe(first);
    await paths.business(businessId).update({ name: 'Renamed' });
    expect((await loadSettings(paths, businessId)).business.name).toBe('Harbor Heating & Air');
    forgetSettings(businessId);
    expect((await loadSettings(paths, businessId)).business.name).toBe('Renamed');
  });

  test('of a business without a workflow are off', async () => {
    await services.paths.leadNurture(businessId).delete();
    expect((await loadSettings(services.paths, businessId)).workflow.enabled).toBe(false);
  });

  test('that could not be read are read again', async () => {
    const error = await errorOf(loadSettings(services.paths, 'not-yet'));
    expect(error.code).toBe('notFound');
    await services.paths.business('not-yet').set(makeBusiness());
    expect((await loadSettings(services.paths, 'not-yet')).business.name).toBe('Harbor Heating & Air');
  });
});

describe('the daily caps', () => {
  const caps = { leads: 10, email: 3, sms: 2, ai: 100 };
  const use = () => {
    forgetDailyUse(businessId);
    return dailyUse(services.paths, businessId, makeBusiness({ dailyCaps: caps }), now);
  };
  const isOpen = async () => (await services.paths.publicProfile(businessId).get()).data()?.open;

  test('go by today alone, its shards included', async () => {
    const stats = services.paths.stats(businessId);
    await stats.doc('2026-11').set({ days: { '24': { leads: 4, emailsSent: 2, assistantCalls: 4 }, '23': { leads: 400 } } });
    await stats.doc('2026-11~5').set({ days: { '24': { leads: 1, emailsSent: 1, textsSent: 1, assistantCalls: 3 } } });
    await stats.doc('2026-12').set({ days: { '24': { leads: 400 } } });
    await services.paths.totalStats(businessId).set({ lifetime: {}, earlierPipeline: {}, liveFrom: '2026-10', foldedAt: now, drift: {} });
    expect(await use()).toEqual({
      use: { leads: 5, email: 3, newsletters: 0, sms: 1, ai: 7 },
      over: { leads: false, email: true, sms: false, ai: false },
    });
    expect(await isOpen()).toBe(true);
  });

  test('at ten times the leads close the public form once, and tell the owner until it is opened again', async () => {
    await services.paths.stats(businessId).doc('2026-11').set({ days: { '24': { leads: 100 } } });
    await use();
    await use();
    expect(await isOpen()).toBe(false);
    const items = async () => (await services.paths.attention(businessId).get()).docs.map((document) => document.data());
    expect(await items()).toMatchObject([{ kind: 'overCap' }]);
    expect(await audit()).toMatchObject([{ action: 'publicProfile.closed', actor: { kind: 'system' } }]);
    await savePublicProfile(services, businessId, owner, from, { open: true, consentText: 'You may write to me.' });
    expect(await items()).toEqual([]);
  });
});
