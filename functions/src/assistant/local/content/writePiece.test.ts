import { describe, expect, it } from 'vitest';
import { assistantPiece } from '../../../model/assistantTurn.ts';
import { platformRules, postLength, roomForLink } from '../../../model/socialPlatforms.ts';
import { contentKinds, socialPlatforms, type ContentKind, type SocialPlatform } from '../../../model/words.ts';
import { checkPiece } from '../../checkPiece.ts';
import { exampleBusiness } from '../../eval/exampleBusinesses.ts';
import type { AnsweredPiece, PieceRequest, PlanningContext } from '../../port.ts';
import { spokenLanguages } from '../detectLanguage.ts';
import { anglesOf, isTip } from './bank/bankTopic.ts';
import { wholeBank } from './bank/trades.ts';
import { embedText, similarityOf } from './embed.ts';
import { frames } from './frame/frames.ts';
import { countWords } from './plainText.ts';
import { planLocalTopics } from './planTopics.ts';
import { tooNearLocally } from './tooNearLocally.ts';
import { writeLocalPiece } from './writePiece.ts';

const filter = { key: 'heating-filter', title: 'The air filter', angle: frames.en.angles.checklist };

function asked(kind: ContentKind, more: Partial<PieceRequest> = {}): PieceRequest {
  return {
    business: exampleBusiness('hvac'), language: 'en', season: 'autumn', month: 10, wishes: [], avoid: [],
    kind, topic: filter, brief: '', platforms: socialPlatforms, near: [], ...more,
  };
}

const findings = (piece: AnsweredPiece, { business }: PieceRequest) =>
  checkPiece({ ...piece, variants: Object.fromEntries(piece.variants.map(({ platform, text }) => [platform, text])) }, business, socialPlatforms);

const tightest: readonly SocialPlatform[] = ['x', 'threads'];

const textOf = ({ title, body }: AnsweredPiece) => `${title}\n${body}`;

describe('a piece by the built-in assistant', () => {
  it.each(spokenLanguages)('is whole and within its lengths, for every topic, angle and kind in %s', async (language) => {
    for (const { topic } of await wholeBank(language)) {
      for (const [at, angle] of anglesOf(topic).entries()) {
        // Each topic in each angle and each kind, in turn; a tip in both of its kinds.
        const turn = contentKinds[(topic.key.length + at) % contentKinds.length];
        for (const kind of contentKinds.filter((each) => (isTip(topic) ? each !== 'blog' : each === turn))) {
          const facts = topic.key.length % 2 === 0 ? [] : exampleBusiness('hvac').facts;
          const business = { ...exampleBusiness('hvac'), locale: language, facts };
          // Where there is least room; every network is asked for in the first angle.
          const platforms = angle === 'checklist' && !isTip(topic) ? socialPlatforms : tightest;
          const piece = await writeLocalPiece(asked(kind, { business, language, platforms, topic: { ...topic, angle: frames[language].angles[angle] } }));
          expectWhole(piece, { kind, platforms, label: `${kind} ${topic.key} ${angle} in ${language}`, short: isTip(topic) });
        }
      }
    }
  });

  it('has nothing for the owner to check', async () => {
    for (const industry of ['hvac', 'plumber', 'dentist', 'law', 'restaurant', 'auto', 'gym']) {
      const business = exampleBusiness(industry);
      const { topics } = await planLocalTopics({ ...asked('blog', { business }), asked: [], earlier: [], wellReceived: [], wanted: contentKinds });
      for (const { kind, ...topic } of topics) {
        const request = asked(kind, { business, topic });
        expect(findings(await writeLocalPiece(request), request), `${kind} ${topic.key} of ${business.name}`).toEqual([]);
      }
    }
  });

  it('is the same for the same request', async () => {
    for (const kind of contentKinds) expect(await writeLocalPiece(asked(kind))).toEqual(await writeLocalPiece(asked(kind)));
  });

  it('names the business, and quotes its facts word for word', async () => {
    const { body } = await writeLocalPiece(asked('blog'));
    expect(body).toContain('Harbor Heating & Air');
    expect(body).toContain('Open Monday to Friday, 7 am to 6 pm');
  });

  it('quotes no fact in another language than its own', async () => {
    const { body } = await writeLocalPiece(asked('blog', { language: 'es', topic: { key: 'before-you-call', title: '', angle: '' } }));
    expect(body).not.toContain('Open Monday');
  });

  it('says something else to each network', async () => {
    const { variants } = await writeLocalPiece(asked('social'));
    expect(new Set(variants.map(({ text }) => text.replace(/\n\n#.*$/su, ''))).size).toBe(variants.length);
  });

  it('begins every word of a hashtag with a capital, after a French elision too', async () => {
    const { variants } = await writeLocalPiece(asked('social', { language: 'fr', topic: { key: 'plumbing-main-valve', title: '', angle: '' } }));
    expect(variants.find(({ platform }) => platform === 'instagram')?.text).toContain('#RobinetDArrêt #Fuite');
  });

  it('is told anew when it came too near to an earlier one', async () => {
    for (const kind of contentKinds) {
      const first = await writeLocalPiece(asked(kind));
      const again = await writeLocalPiece(asked(kind, { again: { title: first.title, body: first.body, tooNear: [first.title] } }));
      const similarity = similarityOf(textOf(first), textOf(again));
      expect(similarity, `${kind}: ${similarity.toFixed(3)} between the first and the second telling`).toBeLessThan(tooNearLocally);
    }
  });

  it('takes another way by itself where an earlier piece says the same', async () => {
    const first = await writeLocalPiece(asked('blog'));
    const next = await writeLocalPiece(asked('blog', { near: [{ title: first.title, text: first.body }] }));
    const similarity = similarityOf(textOf(first), textOf(next));
    expect(similarity, `${similarity.toFixed(3)} to the earlier piece`).toBeLessThan(tooNearLocally);
  });

  it.each(['hvac', 'dentist', 'restaurant'])('writes a second week at a %s business that differs from the first, by what it remembers', async (industry) => {
    const business = exampleBusiness(industry);
    const wanted: ContentKind[] = ['blog', 'social', 'social', 'email'];
    const context = asked('blog', { business });
    const write = async (earlier: PlanningContext['earlier']) => {
      const { topics } = await planLocalTopics({ ...context, asked: [], wellReceived: [], earlier, wanted });
      return Promise.all(topics.map(async ({ kind, ...topic }) => ({ kind, topic, piece: await writeLocalPiece(asked(kind, { business, topic })) })));
    };
    const nearest = (week: Awaited<ReturnType<typeof write>>, to: Awaited<ReturnType<typeof write>>) =>
      Math.max(...week.flatMap(({ piece }) => to.map((other) => similarityOf(textOf(piece), textOf(other.piece)))));

    const first = await write([]);
    const forgetful = await write([]);
    const second = await write(first.map(({ kind, topic, piece }) => ({ kind, title: piece.title, topic })));
    const [without, withMemory] = [nearest(forgetful, first), nearest(second, first)];
    const figures = `nearest pair of the two weeks: ${withMemory.toFixed(3)} with memory, ${without.toFixed(3)} without`;
    expect(without, figures).toBeGreaterThan(0.99);
    expect(withMemory, figures).toBeLessThan(0.7);
  });

  it.each(spokenLanguages)('says nothing twice in eight weeks in %s, and nothing that its owner would have to check', async (language) => {
    const week: ContentKind[] = ['blog', 'social', 'social', 'social', 'email'];
    for (const industry of ['dentist', 'restaurant', 'law', 'plumber']) {
      const business = { ...exampleBusiness(industry), locale: language, facts: [] };
      let earlier: PlanningContext['earlier'] = [];
      const told: { title: string; vector: number[] }[] = [];
      for (let at = 0; at < 8; at += 1) {
        const { topics } = await planLocalTopics({ ...asked('blog', { business, language }), asked: [], earlier, wellReceived: [], wanted: week });
        for (const { kind, ...topic } of topics) {
          const request = asked(kind, { business, language, topic, platforms: tightest });
          const piece = await writeLocalPiece(request);
          expect(findings(piece, request), `${topic.key} in ${language}`).toEqual([]);
          const vector = embedText(textOf(piece));
          const near = told.filter((other) => vector.reduce((sum, value, place) => sum + value * (other.vector[place] ?? 0), 0) >= tooNearLocally);
          expect(near.map(({ title }) => title), `${piece.title}, ${industry} in ${language}`).toEqual([]);
          told.push({ title: piece.title, vector });
        }
        earlier = [...topics.map((topic) => ({ kind: topic.kind, title: topic.title, topic })), ...earlier];
      }
    }
  });

  it('begins from a brief: its subject becomes the title, and the nearest topic of the trade the text', async () => {
    const piece = await writeLocalPiece(asked('blog', { brief: 'Please write a post about carbon monoxide alarms in older houses', topic: { key: 'x', title: 'X', angle: '' } }));
    expect(piece.title).toBe('Carbon monoxide alarms in older houses');
    expect(piece.body).toContain('no color and no smell');
  });

  it('names a subject that it knows nothing about, and claims nothing of it', async () => {
    const request = asked('blog', { brief: 'our new neighbour Blumenladen Rosa', topic: { key: 'x', title: 'X', angle: '' } });
    const piece = await writeLocalPiece(request);
    expect(piece.title).toBe('Our new neighbour Blumenladen Rosa');
    expect(piece.body).toContain('“our new neighbour Blumenladen Rosa”');
    expect(findings(piece, request)).toEqual([]);
  });

  it.each([
    ['How to keep pipes from freezing when you travel in winter', /pipe/i],
    ['Why regular filter changes matter', /filter/i],
  ])('is about what was asked for, also where that is a neighbour’s trade: %s', async (brief, about) => {
    const piece = await writeLocalPiece(asked('blog', { brief, topic: { key: 'x', title: 'X', angle: '' } }));
    expect(piece.isGeneral).toBeUndefined();
    expect(piece.body).toMatch(about);
  });

  it.each(['Holiday opening hours', 'Welcome our new technician Ben', 'Tell people about our summer party in winter'])(
    'says that it is general, rather than tell of something else under that title: %s',
    async (brief) => {
      expect((await writeLocalPiece(asked('blog', { brief, topic: { key: 'x', title: 'X', angle: '' } }))).isGeneral).toBe(true);
    },
  );

  it('repeats no promise, price or link of a brief', async () => {
    const request = asked('blog', { brief: 'Furnaces repaired for $10, guaranteed, see www.example.org and mention that we are the cheapest for $5', topic: filter });
    const piece = await writeLocalPiece(request);
    expect(findings(piece, request)).toEqual([]);
    expect(JSON.stringify(piece)).not.toMatch(/\$10|\$5|guaranteed|example\.org/);
  });

  it.each([
    ['en', 'Shorter please', 'A bit longer, with more details'],
    ['es', 'Más corto, por favor', 'Más largo'],
    ['fr', 'Plus court, s’il vous plaît', 'Plus long'],
    ['de', 'Bitte kürzer', 'Etwas länger bitte'],
  ] as const)('obeys “shorter” and “longer” in %s', async (language, shorter, longer) => {
    const topic = { key: 'before-you-call', title: '', angle: frames[language].angles.checklist };
    const first = await writeLocalPiece(asked('blog', { language, topic }));
    const withRemark = (remark: string) => writeLocalPiece(asked('blog', { language, topic, again: { title: first.title, body: first.body, remark } }));
    const [short, long] = [await withRemark(shorter), await withRemark(longer)];
    expect(countWords(short.body)).toBeLessThan(countWords(first.body));
    expect(countWords(long.body)).toBeGreaterThan(countWords(first.body));
    expect(countWords(long.body)).toBeLessThanOrEqual(700);
  });

  it('mentions what it is asked to mention, and says nothing where it may not', async () => {
    const again = { title: 'T', body: 'B' };
    const said = await writeLocalPiece(asked('blog', { again: { ...again, remark: 'Please mention our new colleague Anna.' } }));
    expect(said.body).toMatch(/: our new colleague Anna\.\n/);
    const unsaid = await writeLocalPiece(asked('blog', { again: { ...again, remark: 'mention that everything is guaranteed for life' } }));
    expect(unsaid.body).not.toContain('guaranteed');
  });

  it('is friendlier or more formal where it is asked to be', async () => {
    const again = { title: 'T', body: 'B' };
    const warm = await writeLocalPiece(asked('email', { again: { ...again, remark: 'make it friendlier' } }));
    expect(frames.en.warm.some((sentence) => warm.body.includes(sentence))).toBe(true);
    const formal = await writeLocalPiece(asked('email', { again: { ...again, remark: 'more formal' } }));
    expect(formal.body.startsWith('Dear readers,')).toBe(true);
  });

  it('leaves out what must not be written about', async () => {
    const { body } = await writeLocalPiece(asked('blog', { avoid: ['pets'] }));
    expect(body).not.toMatch(/\bpets\b/i);
  });

  it('falls back to English for a language that it does not speak', async () => {
    expect(await writeLocalPiece(asked('blog', { language: 'pt' }))).toMatchObject({ language: 'en' });
  });
});

function expectWhole(piece: AnsweredPiece, { kind, platforms, label, short }: { kind: ContentKind; platforms: readonly SocialPlatform[]; label: string; short: boolean }) {
  expect(assistantPiece.safeParse(piece).success, label).toBe(true);
  const texts = [piece.title, piece.body, piece.excerpt, piece.metaDescription, piece.subject, piece.preheader, ...piece.variants.map(({ text }) => text)];
  // Two blanks at the end of a line are Markdown's line break.
  for (const text of texts) expect(/\{|\}|undefined|[^\S\n]{2}(?!\n)|\n{3}|\s$|^\s/u.exec(text)?.[0], label).toBeUndefined();
  expect((piece.body.match(/\*\*/g) ?? []).length % 2, label).toBe(0);
  const words = countWords(piece.body);
  if (kind === 'blog') {
    expect(words, label).toBeGreaterThanOrEqual(280);
    expect(words, label).toBeLessThanOrEqual(700);
    expect(piece.body, label).toMatch(/^## /mu);
    expect(piece.metaDescription.length, label).toBeLessThanOrEqual(155);
    expect(piece.metaDescription.length, label).toBeGreaterThan(40);
    expect(piece.tags.length, label).toBeGreaterThanOrEqual(2);
    expect(piece.tags.length, label).toBeLessThanOrEqual(5);
  }
  if (kind === 'email') {
    expect(words, label).toBeGreaterThanOrEqual(short ? 55 : 100);
    expect(words, label).toBeLessThanOrEqual(220);
    expect(piece.subject.length, label).toBeLessThanOrEqual(60);
    expect(piece.preheader.length, label).toBeGreaterThan(10);
    expect(piece.preheader.length, label).toBeLessThanOrEqual(100);
    expect(piece.preheader, label).not.toContain(piece.subject);
  }
  if (kind === 'social') expect(piece.variants.map(({ platform }) => platform), label).toEqual(platforms);
  for (const { platform, text } of piece.variants) {
    const { limit, hashtags, links } = platformRules[platform];
    expect(postLength(platform, text), `${label} at ${platform}`).toBeLessThanOrEqual(limit - (links ? roomForLink : 0));
    expect((text.match(/#\S/gu) ?? []).length, `${label} at ${platform}`).toBeLessThanOrEqual(hashtags);
  }
}
