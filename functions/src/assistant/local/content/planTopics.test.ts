import { describe, expect, it } from 'vitest';
import type { ContentTopic } from '../../../model/content.ts';
import type { ContentKind } from '../../../model/words.ts';
import { exampleBusiness } from '../../eval/exampleBusinesses.ts';
import type { Season, TopicsRequest } from '../../port.ts';
import { spokenLanguages } from '../detectLanguage.ts';
import type { TradeName } from './bank/bankTopic.ts';
import { tradeNames, wholeBank } from './bank/trades.ts';
import { planLocalTopics } from './planTopics.ts';

const week: readonly ContentKind[] = ['blog', 'social', 'social', 'social', 'email'];
const seasons: readonly Season[] = ['winter', 'winter', 'spring', 'spring', 'spring', 'summer', 'summer', 'summer', 'autumn', 'autumn', 'autumn', 'winter'];
/** As many pieces as the product tells a plan of. */
const rememberedPieces = 80;
const south: Readonly<Record<Season, Season>> = { winter: 'summer', summer: 'winter', spring: 'autumn', autumn: 'spring' };

function asked(industry: string, more: Partial<TopicsRequest> = {}): TopicsRequest {
  return {
    business: exampleBusiness(industry), language: 'en', season: 'autumn', month: 10, asked: [], earlier: [], wellReceived: [], wishes: [], avoid: [], wanted: week, ...more,
  };
}

/** What an owner of each trade may call it. */
const typesOf: Readonly<Record<TradeName, string>> = {
  heating: 'heating and air conditioning', plumbing: 'plumbing', electrical: 'electrician', roofing: 'roofing', cleaning: 'cleaning service',
  garden: 'landscaping', dental: 'dental practice', legal: 'law firm', books: 'accounting', hair: 'hair salon', fitness: 'gym',
  photography: 'photo studio', cars: 'auto repair', dining: 'restaurant', animals: 'veterinary clinic', locks: 'locksmith', moving: 'moving company',
  renovation: 'painting and remodeling', therapy: 'physiotherapy', lessons: 'tutoring', marketing: 'marketing agency', property: 'real estate agency',
  insurance: 'insurance agency',
};
const byTrade = Map.groupBy(await wholeBank('en'), ({ trade }) => trade);

async function plan(request: TopicsRequest): Promise<ContentTopic[]> {
  return (await planLocalTopics(request)).topics;
}

/** Weeks of plans, each knowing all before it; the weeks in which each topic was told. */
async function aYear(industry: string, more: Partial<TopicsRequest> = {}, toSeason = (season: Season) => season) {
  return weeksOf(industry, { more, toSeason, from: 0, weeks: 52, remembered: Infinity });
}

interface Stretch {
  more?: Partial<TopicsRequest>;
  toSeason?: (season: Season) => Season;
  /** Of the year, from 0. */
  from: number;
  weeks: number;
  /** How many of the last pieces the plan is told of. */
  remembered: number;
}

async function weeksOf(industry: string, { more = {}, toSeason = (season) => season, from, weeks: count, remembered }: Stretch) {
  let earlier: TopicsRequest['earlier'] = [];
  const weeks: { season: Season; topics: ContentTopic[] }[] = [];
  for (let at = from; at < from + count; at += 1) {
    const month = (Math.floor((at * 12) / 52) % 12) + 1;
    const season = toSeason(seasons[month - 1] ?? 'winter');
    const topics = await plan(asked(industry, { ...more, month, season, earlier }));
    weeks.push({ season, topics });
    earlier = [...topics.map((topic) => ({ kind: 'blog' as const, title: topic.title, topic })).toReversed(), ...earlier].slice(0, remembered);
  }
  return weeks;
}

describe('a plan of topics by the built-in assistant', () => {
  it('has one for each kind wanted, in that order, and none twice', async () => {
    const { topics } = await planLocalTopics(asked('hvac'));
    expect(topics.map(({ kind }) => kind)).toEqual(week);
    expect(new Set(topics.map(({ key }) => key)).size).toBe(week.length);
  });

  it('is the same for the same request, and another for another business', async () => {
    expect(await plan(asked('hvac'))).toEqual(await plan(asked('hvac')));
    const other = asked('hvac', { business: { ...exampleBusiness('hvac'), name: 'Polar Air' } });
    expect(await plan(other)).not.toEqual(await plan(asked('hvac')));
  });

  it.each(['hvac', 'dentist', 'restaurant'])('repeats nothing of the week before in a year at a %s business, and tells what returns another way', async (industry) => {
    const weeks = await aYear(industry);
    const toldAs = new Map<string, string>();
    weeks.forEach(({ topics }, at) => {
      expect(new Set(topics.map(({ key }) => key)).size, `week ${at + 1}`).toBe(week.length);
      const lately = new Set(weeks.slice(Math.max(0, at - 1), at).flatMap((each) => each.topics.map(({ key }) => key)));
      for (const topic of topics) {
        expect(lately.has(topic.key), `${topic.key} again in week ${at + 1}`).toBe(false);
        expect(toldAs.get(topic.key), `${topic.key} in week ${at + 1}`).not.toBe(topic.angle);
        toldAs.set(topic.key, topic.angle);
      }
    });
  });

  const trades = ['hvac', 'plumber', 'electrician', 'roofer', 'cleaning', 'landscaping', 'dentist', 'law', 'accounting', 'salon', 'gym', 'photo', 'auto', 'restaurant', 'vet', 'tutoring'];

  it.each(spokenLanguages)('brings no subject of the last four weeks, nor the same side of one, for ten weeks in %s, whatever the trade and the season', async (language) => {
    for (const [index, industry] of [...trades, 'movers'].entries()) {
      const weeks = await weeksOf(industry, { more: { language }, from: index * 13, weeks: 10, remembered: rememberedPieces });
      const twiceIn = (told: readonly string[]) => told.filter((each, at) => told.indexOf(each) !== at);
      for (let start = 0; start + 4 <= weeks.length; start += 1) {
        const keys = weeks.slice(start, start + 4).flatMap(({ topics }) => topics.map(({ key }) => key));
        expect(twiceIn(keys), `${industry} in ${language}, from week ${start + 1}`).toEqual([]);
      }
      const sides = weeks.flatMap(({ topics }) => topics.map(({ key, angle }) => `${key}: ${angle}`));
      expect(twiceIn(sides), `${industry} in ${language}`).toEqual([]);
    }
  });

  it.each(tradeNames)('tells nothing the same way twice in English for fifteen weeks of five pieces, and a third of it of %s itself, whenever a business begins', async (name) => {
    const business = { ...exampleBusiness('movers'), type: typesOf[name] };
    for (const from of [0, 13, 26, 39]) {
      const weeks = await weeksOf('movers', { more: { business }, from, weeks: 15, remembered: rememberedPieces });
      const sides = weeks.flatMap(({ topics }) => topics.map(({ key, angle }) => `${key}: ${angle}`));
      expect(sides.filter((side, at) => sides.indexOf(side) !== at), `from week ${from + 1} of the year`).toEqual([]);
      const own = weeks.flatMap(({ topics }) => topics).filter(({ key }) => byTrade.get(name)?.some(({ topic }) => topic.key === key));
      expect(own.length, `from week ${from + 1} of the year`).toBeGreaterThanOrEqual(sides.length / 3);
    }
  });

  it('repeats itself without memory, and does not with it', async () => {
    const first = await plan(asked('plumber'));
    const without = await plan(asked('plumber'));
    const earlier = first.map((topic) => ({ kind: 'blog' as const, title: topic.title, topic }));
    const withMemory = await plan(asked('plumber', { earlier }));
    expect(without.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
    expect(withMemory.filter(({ key }) => first.some((topic) => topic.key === key))).toEqual([]);
  });

  it.each(['north', 'south'] as const)('keeps to the seasons in the %s', async (half) => {
    const bank = new Map((await wholeBank('en')).map(({ topic }) => [topic.key, topic]));
    for (const { season, topics } of await aYear('hvac', {}, (northern) => (half === 'north' ? northern : south[northern]))) {
      for (const { key } of topics) expect(bank.get(key)?.seasons ?? [season], key).toContain(season);
    }
  });

  it('has the southern July in winter', async () => {
    const july = await plan(asked('plumber', { month: 7, season: 'winter' }));
    expect(july.map(({ key }) => key)).toContain('plumbing-frozen-pipes');
    const northern = await plan(asked('plumber', { month: 7, season: 'summer' }));
    expect(northern.map(({ key }) => key)).not.toContain('plumbing-frozen-pipes');
  });

  it('begins with what the owner wishes, once', async () => {
    const wishes = ['Write about our new showroom on Elm Street', 'carbon monoxide alarms'];
    const [first, second] = await plan(asked('hvac', { wishes }));
    expect(first).toMatchObject({ key: 'our-new-showroom-on-elm-street', title: 'Our new showroom on Elm Street' });
    expect(second).toMatchObject({ key: 'carbon-monoxide-alarms', title: 'Carbon monoxide alarms' });
    const earlier = [first, second].flatMap((topic) => (topic ? [{ kind: 'blog' as const, title: topic.title, topic }] : []));
    expect((await plan(asked('hvac', { wishes, earlier }))).map(({ key }) => key)).not.toContain('carbon-monoxide-alarms');
  });

  it('puts no price or promise of a wish into a title', async () => {
    const [first] = await plan(asked('hvac', { wishes: ['Guaranteed repairs for $49'] }));
    expect(first?.title).not.toMatch(/\$/);
  });

  it('takes up what people have asked about', async () => {
    const [first] = await plan(asked('hvac', { asked: [{ about: 'the thermostat', count: 4 }], season: 'winter' }));
    expect(first?.key).toBe('heating-thermostat');
  });

  it('goes on from what was well received to something like it, not to the same', async () => {
    const told = { key: 'plumbing-dripping-tap', title: 'A dripping tap', angle: '' };
    const topics = await plan(asked('plumber', { season: 'summer', earlier: [{ kind: 'blog', title: told.title, topic: told }], wellReceived: [told.key] }));
    expect(topics.map(({ key }) => key)).not.toContain(told.key);
    expect(topics.map(({ key }) => key)).toContain('plumbing-outdoor-taps');
  });

  it('never brings back what was rejected, nor what must not be written about', async () => {
    const rejected = { key: 'heating-filter', title: 'The air filter', angle: '' };
    const everything = await plan(
      asked('hvac', {
        earlier: [{ kind: 'blog', title: rejected.title, topic: rejected, rejectedBecause: 'boring' }],
        avoid: ['carbon monoxide', 'thermostats'],
        wanted: Array.from({ length: 14 }, () => 'social' as const),
      }),
    );
    const keys = everything.map(({ key }) => key);
    expect(keys).not.toContain('heating-filter');
    expect(keys).not.toContain('heating-co-alarm');
    expect(keys).not.toContain('heating-thermostat');
  });

  it('offers no facts where there are hardly any', async () => {
    const wanted = Array.from({ length: 12 }, () => 'blog' as const);
    expect((await plan(asked('movers', { wanted }))).map(({ key }) => key)).not.toContain('our-facts');
    expect((await plan(asked('hvac', { wanted: Array.from({ length: 24 }, () => 'blog' as const) }))).map(({ key }) => key)).toContain('our-facts');
  });

  it('plans in the business’s language, and in English where it speaks none of it', async () => {
    expect((await plan(asked('plumber', { language: 'de-AT' }))).map(({ title }) => title).join(' ')).toMatch(/[äöüß]/);
    expect((await plan(asked('plumber', { language: 'pt' })))[0]).toEqual((await plan(asked('plumber')))[0]);
  });
});
