import { beforeEach, describe, expect, test } from 'vitest';
import { type ContentShop, useContentShop } from './contentShop.ts';
import { hour, minute, owner } from '../testBusiness.ts';
import { loadSettings } from '../../../functions/src/business/loadSettings.ts';
import { saveProfile } from '../../../functions/src/business/saveProfile.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { dryRun } from '../../../functions/src/content/plan/dryRun.ts';
import { openWeek } from '../../../functions/src/content/plan/openWeek.ts';
import { saveSettings } from '../../../functions/src/content/plan/saveSettings.ts';
import { takeDryRun } from '../../../functions/src/content/plan/takeDryRun.ts';
import { businessProfile } from '../../../functions/src/model/business.ts';
import { type ContentSettings, defaultContentSettings } from '../../../functions/src/model/contentWorkflow.ts';
import { makeBusiness, makeContact } from '../../../functions/src/testing/builders.ts';
import { fakeAssistant } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: ContentShop;
let another: (name: string) => ContentShop;
useContentShop('weeks', (opened, more) => {
  shop = opened;
  another = more;
});

/** The Monday after the builders' opening, at seven in New York. */
const slot = new Date('2026-11-30T12:00:00Z');
const save = (changes: Partial<ContentSettings> = {}, { enabled = true, recipients }: { enabled?: boolean; recipients?: number } = {}) =>
  saveSettings(shop.services, shop.businessId, owner, '', { enabled, settings: { ...defaultContentSettings, ...changes }, recipients });
const ids = async (of = shop) => Object.keys(await of.pieces()).sort();
const week = (name: string) => ['blog-1', 'email-1', 'social-1', 'social-2', 'social-3'].map((piece) => `2026-${name}-${piece}`);

describe('when the settings are saved', () => {
  test('the next slot is the first one to come; while it is switched off there is none', async () => {
    await save({}, { enabled: false });
    expect(await shop.workflow()).toMatchObject({ enabled: false, enabledAt: null, nextSlotAt: null });
    await save();
    expect(await shop.workflow()).toMatchObject({ enabled: true, enabledAt: shop.now, nextSlotAt: slot, lastWeek: null });
    const audit = await shop.paths.audit(shop.businessId).get();
    expect(audit.docs.map((entry) => entry.data())).toHaveLength(2);
    expect(audit.docs[0]?.data()).toMatchObject({ action: 'content.saveSettings', actor: owner });
  });

  test('a slot that has come stays due, unless it is moved', async () => {
    await save();
    shop.goTo('2026-11-30T15:00:00Z');
    await save({ publishTime: '11:00' });
    expect((await shop.workflow()).nextSlotAt).toEqual(slot);
    await save({ slot: { weekday: 2, time: '07:00' } });
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-12-01T12:00:00Z'));
  });

  const refusals: [when: string, changes: Partial<ContentSettings>, field: string][] = [
    ['nothing is wanted', { perWeek: { blog: 0, social: 0, email: 0 } }, 'settings.perWeek'],
    ['a place is chosen twice', { destinations: [local(['blog']), local(['social'])] }, 'settings.destinations.1.destination'],
    ['a place does not take a kind', { destinations: [local(['blog', 'email'])] }, 'settings.destinations.0.kinds'],
    ['WordPress is to take a post', { destinations: [{ ...local(['social']), destination: 'wordpress' }] }, 'settings.destinations.0.kinds'],
    ['WordPress is not connected', { destinations: [{ ...local(['blog']), destination: 'wordpress' }] }, 'settings.destinations.0.destination'],
    ['an account is not connected', { destinations: [local(['blog']), { ...local(['social']), destination: 'buffer-abc' }] }, 'settings.destinations.1.destination'],
  ];
  test.for(refusals)('they are refused where %s', async ([, changes, field]) => {
    await expect(save(changes)).rejects.toMatchObject({ code: 'invalid', field });
  });

  test('it can be switched off though a place is not connected any more', async () => {
    await save({ destinations: [{ ...local(['blog']), destination: 'wordpress' }] }, { enabled: false });
    expect((await shop.workflow()).enabled).toBe(false);
  });

  test('places that are connected are taken, and every network that a piece goes to gets a text', async () => {
    const health = { state: 'connected', connectedAt: shop.now, lastCheckedAt: null, lastError: null } as const;
    await shop.paths.wordpressConnection(shop.businessId).set({
      provider: 'wordpress',
      account: { siteUrl: 'https://harbor-heating.example.com', username: 'olivia' },
      siteName: 'Harbor Heating',
      apiUrl: 'https://harbor-heating.example.com/wp-json/',
      ...health,
    });
    await shop.paths.bufferConnection(shop.businessId).set({
      provider: 'buffer',
      account: { organizationId: 'org', organizationName: 'Harbor' },
      channels: [{ id: 'abc', service: 'mastodon', platform: 'mastodon', name: 'Harbor' }],
      ...health,
    });
    await save({
      destinations: [{ ...local(['blog']), destination: 'wordpress' }, { ...local(['social']), destination: 'buffer-abc' }],
      platforms: ['facebook'],
    });
    expect((await shop.workflow()).platforms).toEqual(['facebook', 'mastodon']);
  });

  test('newsletters go by themselves only once somebody has confirmed to how many', async () => {
    for (const name of ['one', 'two']) {
      await shop.paths.contacts(shop.businessId).doc(`contact-${name}-00000000`).set(makeContact({ mailable: { newsletter: true } }));
    }
    const automatic = { destinations: [{ destination: 'newsletter', kinds: ['email' as const], publish: 'automatic' as const }] };
    await expect(save(automatic)).rejects.toMatchObject({ code: 'invalid', field: 'recipients' });
    await expect(save(automatic, { recipients: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await save(automatic, { recipients: 2 });
    // What holds already need not be confirmed again.
    await save({ ...automatic, publishTime: '11:00' });
    expect((await shop.workflow()).publishTime).toBe('11:00');
  });
});

function local(kinds: readonly ('blog' | 'social' | 'email')[]) {
  return { destination: 'local', kinds: [...kinds], publish: 'approval' as const };
}

describe('two businesses in different time zones', () => {
  test('get their pieces once each, across the end of summer time in both', async () => {
    const berlin = another('berlin');
    const places = [
      { at: shop, timezone: 'America/New_York' },
      { at: berlin, timezone: 'Europe/Berlin' },
    ];
    // A Wednesday; summer time ends in Berlin on the 25th, in New York on the 1st.
    for (const { at, timezone } of places) {
      at.goTo('2026-10-21T12:00:00Z');
      await at.open({ business: { timezone } });
      await saveSettings(at.services, at.businessId, owner, '', { enabled: true, settings: defaultContentSettings });
    }
    for (let passed = 0; passed < 13 * 24; passed += 1) {
      shop.pass(hour);
      await shop.sweepWeeks();
    }
    const opened = async (of: ContentShop) => [...new Set(Object.values(await of.pieces()).map(({ createdAt }) => createdAt.toISOString()))].sort();
    expect(await opened(shop)).toEqual(['2026-10-26T11:00:00.000Z', '2026-11-02T12:00:00.000Z']);
    expect(await opened(berlin)).toEqual(['2026-10-26T06:00:00.000Z', '2026-11-02T06:00:00.000Z']);
    for (const { at, timezone } of places) {
      const pieces = await at.pieces();
      expect(Object.keys(pieces).sort()).toEqual([...week('W44'), ...week('W45')]);
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' });
      const hours = Object.values(pieces).map(({ publishAt }) => clock.format(publishAt ?? new Date(0)));
      expect(new Set(hours)).toEqual(new Set(['10:00']));
      expect((await at.workflow()).lastWeek).toBe('2026-W45');
    }
  }, 120_000);
});

describe('a week', () => {
  beforeEach(() => save());

  test('is opened when its slot comes and not before, with a topic for each piece', async () => {
    shop.goTo(new Date(slot.getTime() - 1));
    await shop.sweepWeeks();
    expect(await ids()).toEqual([]);
    shop.pass(1);
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W49'));
    expect(await shop.piece('2026-W49-blog-1')).toEqual({
      kind: 'blog',
      origin: 'weekly',
      state: 'requested',
      createdAt: slot,
      topic: { key: 'topic-1', title: 'Topic 1', angle: '' },
      search: ['to', 'top', 'topi', 'topic'],
      week: '2026-W49',
      publishAt: new Date('2026-11-30T15:00:00Z'),
      calendarAt: new Date('2026-11-30T15:00:00Z'),
      nextAt: new Date('2026-11-30T12:10:00Z'),
    });
    expect(await shop.workflow()).toMatchObject({ lastWeek: '2026-W49', nextSlotAt: new Date('2026-12-07T12:00:00Z') });
  });

  test('is opened once, also by five at once', async () => {
    shop.goTo(slot);
    await Promise.all(Array.from({ length: 5 }, () => openWeek(shop.services, shop.businessId)));
    await openWeek(shop.services, shop.businessId);
    expect(await ids()).toEqual(week('W49'));
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-12-07T12:00:00Z'));
  });

  test('that three others were missed before is the only one that is caught up, over the days that are left of it', async () => {
    shop.goTo('2026-12-17T18:00:00Z');
    await shop.sweepWeeks();
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W51'));
    const days = Object.values(await shop.pieces()).map(({ publishAt }) => publishAt?.toISOString() ?? '');
    expect(days.sort().at(0)).toBe('2026-12-18T15:00:00.000Z');
    expect(days.at(-1)).toBe('2026-12-20T15:00:00.000Z');
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-12-21T12:00:00Z'));
  });

  test('is not opened once it is switched off', async () => {
    await shop.setWorkflow({ enabled: false });
    shop.goTo(slot);
    await shop.sweepWeeks();
    expect(await ids()).toEqual([]);
    expect((await shop.workflow()).nextSlotAt).toBe(null);
  });

  test('waits during a pause, looked at every hour, and is opened when that ends', async () => {
    await shop.setBusiness({ pausedAt: shop.now });
    shop.goTo(slot);
    await shop.sweepWeeks();
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date(slot.getTime() + hour));
    shop.pass(hour);
    await shop.sweepWeeks();
    expect(await ids()).toEqual([]);
    await shop.setBusiness({ pausedAt: null });
    shop.pass(hour);
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W49'));
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-12-07T12:00:00Z'));
  });

  test('that came during a pause is opened as soon as somebody resumes, and once', async () => {
    const pause = async (paused: boolean) => {
      await setPaused(shop.services, shop.businessId, owner, '', paused);
      shop.forget();
    };
    await pause(true);
    shop.goTo(slot);
    await shop.sweepWeeks();
    expect(await shop.workflow()).toMatchObject({ missedSlotAt: slot, lastWeek: null });
    shop.pass(20 * minute);
    await pause(false);
    expect(shop.wakeUps).toContainEqual({ queue: 'content-onWeekDue', data: { businessId: shop.businessId }, at: shop.now });
    await Promise.all([openWeek(shop.services, shop.businessId), openWeek(shop.services, shop.businessId)]);
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W49'));
    const workflow = await shop.workflow();
    expect(workflow).toMatchObject({ lastWeek: '2026-W49', nextSlotAt: new Date('2026-12-07T12:00:00Z') });
    expect(workflow).not.toHaveProperty('missedSlotAt');
  });

  test('that is resumed is opened by an instance that remembers the pause, too', async () => {
    await shop.setBusiness({ pausedAt: shop.now });
    await loadSettings(shop.paths, shop.businessId);
    shop.goTo(slot);
    await shop.paths.business(shop.businessId).update({ pausedAt: null });
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W49'));
  });

  test('that is resumed before its slot is not opened early', async () => {
    await setPaused(shop.services, shop.businessId, owner, '', true);
    shop.goTo(new Date(slot.getTime() - hour));
    await setPaused(shop.services, shop.businessId, owner, '', false);
    expect(shop.wakeUps).toEqual([]);
    await openWeek(shop.services, shop.businessId);
    expect(await ids()).toEqual([]);
  });

  test('keeps waiting for the end of a pause when other settings are saved, and is given up when its slot is moved', async () => {
    await shop.setBusiness({ pausedAt: shop.now });
    shop.goTo(slot);
    await shop.sweepWeeks();
    await save({ publishTime: '11:00' });
    expect(await shop.workflow()).toMatchObject({ missedSlotAt: slot });
    await save({ slot: { weekday: 2, time: '07:00' } });
    expect(await shop.workflow()).not.toHaveProperty('missedSlotAt');
  });

  test('that is paused while it is being planned waits, and the call is counted', async () => {
    const paid = fakeAssistant({ name: 'openai' });
    shop.services.assistants = () => ({
      chosen: {
        ...paid,
        planTopics: async (request) => {
          await shop.paths.business(shop.businessId).update({ pausedAt: shop.now });
          return paid.planTopics(request);
        },
      },
      local: shop.writer,
    });
    shop.goTo(slot);
    await openWeek(shop.services, shop.businessId);
    expect(await ids()).toEqual([]);
    const stats = (await shop.paths.stats(shop.businessId).doc('2026-11').get()).data();
    expect(stats?.days['30']?.assistantCalls).toBe(1);
  });

  test('brings nothing twice when its slot is moved to a later day', async () => {
    shop.goTo(slot);
    await shop.sweepWeeks();
    await save({ slot: { weekday: 4, time: '07:00' }, perWeek: { blog: 3, social: 0, email: 0 } });
    shop.goTo('2026-12-03T12:00:00Z');
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W49'));
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-12-10T12:00:00Z'));
  });

  test('moves with the time zone of its business, unless it is due', async () => {
    const move = (timezone: string) => saveProfile(shop.services, shop.businessId, owner, '', businessProfile.parse({ ...makeBusiness(), timezone }));
    await move('Europe/Berlin');
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-11-30T06:00:00Z'));
    await move('America/Los_Angeles');
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-11-30T15:00:00Z'));
    shop.goTo('2026-11-30T15:00:00Z');
    await move('Europe/Berlin');
    expect((await shop.workflow()).nextSlotAt).toEqual(new Date('2026-11-30T15:00:00Z'));
  });

  test('is not the one before it was switched on, where another time zone makes a slot that was due one to come', async () => {
    await save({}, { enabled: false });
    await save();
    const move = (timezone: string) => saveProfile(shop.services, shop.businessId, owner, '', businessProfile.parse({ ...makeBusiness(), timezone }));
    shop.goTo(slot);
    await move('America/Los_Angeles');
    await shop.sweepWeeks();
    expect(await ids()).toEqual([]);
    shop.goTo('2026-11-30T15:00:00Z');
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W49'));
  });
});

describe('the week that is to be written when a business moves to another time zone', () => {
  const move = async (timezone: string) => {
    await saveProfile(shop.services, shop.businessId, owner, '', businessProfile.parse({ ...makeBusiness(), timezone }));
    shop.forget();
  };
  const pause = async (paused: boolean) => {
    await setPaused(shop.services, shop.businessId, owner, '', paused);
    shop.forget();
  };
  /** Ten days of sweeps, long enough for the week after it, too. */
  const goOn = async (until = '2026-12-10T00:00:00Z') => {
    while (shop.now < new Date(until)) {
      shop.pass(hour);
      await shop.sweepWeeks();
    }
  };
  const weeks = async () => [...new Set(Object.values(await shop.pieces()).map(({ week: of }) => of))].sort();
  beforeEach(() => save());

  test.for([
    ['Berlin, where its slot has passed', 'Europe/Berlin', '2026-11-30T11:00:00Z', '2026-11-30T11:00:00.000Z'],
    ['Los Angeles, where it is still to come', 'America/Los_Angeles', '2026-11-30T11:00:00Z', '2026-11-30T15:00:00.000Z'],
    ['Auckland, where its slot passed on what is still Sunday here', 'Pacific/Auckland', '2026-11-30T04:00:00Z', '2026-11-30T04:00:00.000Z'],
    ['Auckland, on the eve', 'Pacific/Auckland', '2026-11-29T12:00:00Z', '2026-11-29T18:00:00.000Z'],
  ] as const)('to %s, is written once', async ([, zone, at, openedAt]) => {
    shop.goTo(at);
    await move(zone);
    await shop.sweepWeeks();
    await goOn();
    expect(await weeks()).toEqual(['2026-W49', '2026-W50']);
    expect((await shop.piece('2026-W49-blog-1')).createdAt.toISOString()).toBe(openedAt);
    expect(await ids()).toEqual([...week('W49'), ...week('W50')]);
  });

  test.for([
    ['Berlin', 'Europe/Berlin'],
    ['Los Angeles', 'America/Los_Angeles'],
    ['Auckland', 'Pacific/Auckland'],
  ] as const)('to %s during a pause, after the slot has come, is written once when that ends', async ([, zone]) => {
    await pause(true);
    shop.goTo(slot);
    await shop.sweepWeeks();
    shop.pass(hour / 2);
    await move(zone);
    await shop.sweepWeeks();
    shop.pass(hour / 2);
    await shop.sweepWeeks();
    expect(await ids()).toEqual([]);
    await pause(false);
    await shop.sweepWeeks();
    await goOn();
    expect(await ids()).toEqual([...week('W49'), ...week('W50')]);
  });

  test('back and forth is written once', async () => {
    shop.goTo('2026-11-30T11:30:00Z');
    for (const zone of ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'America/New_York']) {
      await move(zone);
      await shop.sweepWeeks();
    }
    await goOn();
    expect(await ids()).toEqual([...week('W49'), ...week('W50')]);
  });

  test('that has been written is not written again by the new clocks', async () => {
    shop.goTo(slot);
    await shop.sweepWeeks();
    await move('America/Los_Angeles');
    await goOn();
    expect(await ids()).toEqual([...week('W49'), ...week('W50')]);
    expect((await shop.piece('2026-W50-blog-1')).createdAt).toEqual(new Date('2026-12-07T15:00:00Z'));
  });

  test('is written, too, where it was switched on only after its slot by the new clocks', async () => {
    await save({}, { enabled: false });
    shop.goTo('2026-11-30T09:00:00Z');
    await save();
    shop.goTo('2026-11-30T11:00:00Z');
    await move('Europe/Berlin');
    await shop.sweepWeeks();
    expect(await ids()).toEqual(week('W49'));
  });

  test('while it is being planned by the old clocks, stays due and is planned by the new ones', async () => {
    shop.goTo('2026-11-30T13:00:00Z');
    const writer = fakeAssistant({ name: 'openai' });
    let moves = true;
    shop.services.assistants = () => ({
      chosen: {
        ...writer,
        planTopics: async (request) => {
          if (moves) await move('America/Los_Angeles');
          moves = false;
          return writer.planTopics(request);
        },
      },
      local: shop.writer,
    });
    await openWeek(shop.services, shop.businessId);
    expect(await ids()).toEqual([]);
    await goOn('2026-12-01T00:00:00Z');
    expect(await ids()).toEqual(week('W49'));
    expect((await shop.piece('2026-W49-blog-1')).createdAt).toEqual(new Date('2026-11-30T15:00:00Z'));
  });
});

describe('what a week is planned from', () => {
  test('is the season, what people ask about, what was said, and what the owner wants: nothing about a person', async () => {
    await save({ wishes: ['Heat pumps'], avoid: ['Politics'] });
    const asks = (message: string, kind: 'sales' | 'job') => {
      const qualification = { kind, priority: 'warm', emergency: false, score: 50, reason: '', quotes: [], by: 'local' } as const;
      return shop.write({ message, language: 'en', qualification: { ...qualification, quotes: [] } });
    };
    await shop.writePiece('blog');
    await shop.writePiece('social');
    await asks('Nora Harper here, 12 Harbor Street: our furnace is loud, call 212 555 0123', 'sales');
    await asks('I repair furnaces and look for work', 'job');
    await shop.paths.leads(shop.businessId).withConverter(null).doc().set({ createdAt: shop.now, message: ['in no form that we know'] });
    shop.goTo(slot);
    await openWeek(shop.services, shop.businessId);
    const asked = shop.writer.topicsAsked.at(-1);
    expect(asked).toMatchObject({ language: 'en', season: 'autumn', month: 11, wishes: ['Heat pumps'], avoid: ['Politics'] });
    expect(asked?.wanted).toEqual(['blog', 'social', 'email', 'social', 'social']);
    expect(asked?.asked).toMatchObject([{ count: 1 }]);
    expect(asked?.earlier.map(({ kind }) => kind)).toEqual(['social', 'blog']);
    expect(asked?.earlier[0]).not.toHaveProperty('embedding');
    expect(JSON.stringify(asked?.asked)).not.toMatch(/nora|harbor|212|street|loud/i);
  });

  test('shows in a dry run, which keeps nothing', async () => {
    const run = await dryRun(shop.services, shop.businessId, makeBusiness(), defaultContentSettings, { now: shop.now, overAi: false });
    expect(run).toMatchObject({ slotAt: slot.toISOString(), writtenBy: 'local' });
    expect(run.pieces.map(({ kind, topic, publishAt }) => `${kind} ${topic} ${publishAt.slice(5, 10)}`)).toEqual([
      'blog Topic 1 11-30',
      'social Topic 2 12-01',
      'email Topic 3 12-02',
      'social Topic 4 12-04',
      'social Topic 5 12-05',
    ]);
    expect(await ids()).toEqual([]);
  });

  test('can be looked at twenty times in an hour: each look is paid for by the day’s calls', async () => {
    const look = () => takeDryRun(shop.services, shop.businessId);
    const looks = await Promise.allSettled(Array.from({ length: 22 }, look));
    expect(looks.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    await expect(look()).rejects.toMatchObject({ code: 'limited' });
    shop.pass(hour);
    await look();
  });
});
