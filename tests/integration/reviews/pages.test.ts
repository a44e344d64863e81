import { beforeEach, describe, expect, test } from 'vitest';
import { hour, minute, type ReviewShop } from './shop.ts';
import { useReviewShop } from './useShop.ts';
import { siteReviewId } from '../../../functions/src/reviews-referrals/pages/review/planAnswer.ts';
import { alertOnCall } from '../../../functions/src/lead-nurturing/alertOnCall.ts';
import { answerPage } from '../../../functions/src/reviews-referrals/pages/answerPage.ts';
import type { PageAnswer, PageRequest } from '../../../functions/src/platform/pageRequest.ts';
import { visitorKey } from '../../../functions/src/platform/visits/visitorKey.ts';
import { linkToken, tokenHash } from '../../../functions/src/reviews-referrals/publicLinks.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import type { Referral } from '../../../functions/src/model/referral.ts';
import type { ReviewRequest } from '../../../functions/src/model/reviewRequest.ts';
import { makeContact, makeConversion, makeMember, makePublicProfile, makeReferral, makeReview, makeReviewRequest, makeReward } from '../../../functions/src/testing/builders.ts';

const google = 'https://g.page/r/harbor/review';
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';

let shop: ReviewShop;
useReviewShop('pages', (opened) => (shop = opened), { business: { reviewLinks: [google] } });

/** Somebody asks for a page as a browser does. */
const ask = (path: string, changes: Partial<PageRequest> = {}): Promise<PageAnswer> => {
  const url = new URL(path, 'http://localhost');
  return answerPage(shop.services, {
    method: 'GET',
    path: url.pathname,
    query: url.searchParams,
    contentType: '',
    body: Buffer.alloc(0),
    languages: 'en',
    userAgent: phone,
    purpose: '',
    site: '',
    address: '203.0.113.7',
    reachedFrom: '151.101.1.1',
    ...changes,
  });
};
const send = (path: string, fields: Record<string, string>) =>
  ask(path, { method: 'POST', contentType: 'application/x-www-form-urlencoded', body: Buffer.from(new URLSearchParams(fields).toString()) });

describe('the review page', () => {
  const saleId = 'sale-0000000000000001';
  let link: string;

  beforeEach(async () => {
    const { paths, businessId } = shop;
    const token = linkToken('review', businessId, saleId, addressKey());
    link = `/v/${token}`;
    await Promise.all([
      shop.writeSale(),
      paths.contacts(businessId).doc('contact-of-nora-harper').set(makeContact()),
      paths.token(tokenHash(token)).set({ kind: 'review', businessId, saleId, createdAt: shop.now }),
      setRequest({}),
    ]);
  });

  const due = () => new Date(shop.now.getTime() + hour);
  const setRequest = (changes: Partial<ReviewRequest>) => {
    const at = { requestedAt: shop.now, completedAt: shop.now, createdAt: shop.now, nextAt: due(), dueAt: due() };
    const request = makeReviewRequest({ saleId, ...at, ...changes });
    return shop.paths.reviewRequests(shop.businessId).doc(saleId).set(request);
  };

  /** Everything there is, but for what limits remember. */
  const everything = async () => {
    const collections = ['sales', 'reviewRequests', 'reviews', 'messages', 'activities', 'attention', 'contacts', 'stats'] as const;
    const found = await Promise.all(collections.map((name) => shop.services.db.collection('businesses').doc(shop.businessId).collection(name).get()));
    return found.map(({ docs }) => docs.map((document) => [document.id, document.data()]));
  };

  test('is not changed by looks, however many programs look', async () => {
    const before = await everything();
    const looks = await Promise.all(['GET', 'HEAD', 'GET', 'OPTIONS'].map((method) => ask(`${link}?done=review`, { method })));
    expect(looks.map(({ status }) => status)).toEqual([200, 200, 200, 405]);
    expect(await everything()).toEqual(before);
  });

  test('leads on to the site that was chosen, and remembers it', async () => {
    const answer = await send(link, { answer: 'visit', link: google });
    expect(answer).toMatchObject({ status: 303, headers: { Location: google, 'Referrer-Policy': 'no-referrer' } });
    expect(await shop.request(saleId)).toMatchObject({ state: 'opened', openedAt: shop.now, visited: [{ site: 'Google', at: shop.now }], nextAt: due() });
    expect(await shop.figures()).toMatchObject({ reviewPagesOpened: 1 });
    expect((await shop.saleTimeline(saleId)).map(({ kind }) => kind)).toEqual(['pageOpened']);
  });

  test('leads nowhere else', async () => {
    expect((await send(link, { answer: 'visit', link: 'https://evil.example' })).status).toBe(400);
    expect((await shop.request(saleId)).openedAt).toBeUndefined();
  });

  test('takes a note for the owner alone, once, and puts it in the inbox', async () => {
    const fields = { answer: 'note', note: 'The hall was left dusty.' };
    await Promise.all([send(link, fields), send(link, fields)]);
    expect(await send(link, fields)).toMatchObject({ status: 303, headers: { Location: `${link}?done=note` } });
    const messages = Object.values(await shop.messages());
    expect(messages).toEqual([expect.objectContaining({ direction: 'in', provider: 'page', body: 'The hall was left dusty.', saleId })]);
    expect((await shop.contact('contact-of-nora-harper')).inbox).toMatchObject({ unread: true, preview: 'The hall was left dusty.', channel: 'email' });
    const item = (await shop.paths.attention(shop.businessId).doc(`privateNote-${saleId}`).get()).data();
    expect(item).toMatchObject({ title: 'Nora Harper', detail: 'The hall was left dusty.' });
    expect(await shop.request(saleId)).toMatchObject({ state: 'opened', nextAt: due() });
    expect(Object.keys((await shop.paths.reviews(shop.businessId).get()).docs)).toEqual([]);
  });

  test('tells the members on call of a note by email, once, however often it is sent', async () => {
    const onCall = makeMember({ onCall: true, email: 'sam@example.com' });
    await shop.paths.members(shop.businessId).doc('sam').set(onCall);
    shop.forget();
    const fields = { answer: 'note', note: 'The hall was left dusty.' };
    await Promise.all([send(link, fields), send(link, fields)]);
    const attentionId = `privateNote-${saleId}`;
    const alert = { queue: 'leadNurturing-onAlertDue', data: { businessId: shop.businessId, attentionId } };
    expect(shop.wakeUps).toContainEqual(expect.objectContaining(alert));
    await Promise.all([alertOnCall(shop.services, shop.businessId, attentionId), alertOnCall(shop.services, shop.businessId, attentionId)]);
    await shop.runDue();
    shop.pass(hour);
    await send(link, fields);
    await shop.runDue();
    const alerts = Object.values(await shop.messages()).filter(({ purpose }) => purpose === 'alert');
    expect(alerts).toEqual([expect.objectContaining({ to: 'sam@example.com', channel: 'email', state: 'sent', subject: 'Private note: Nora Harper' })]);
    expect(alerts[0]?.body).toContain('The hall was left dusty.');

    await send(link, { ...fields, note: 'And the gate stood open.' });
    await shop.runDue();
    expect(Object.values(await shop.messages()).filter(({ purpose }) => purpose === 'alert')).toHaveLength(2);
  });

  test('takes a review, sent twice at once and once more, as one review with one offer', async () => {
    const review = (stars: string, words: string) => send(link, { answer: 'review', stars, review: words, name: 'Nora H.' });
    await Promise.all([review('5', 'Quick.'), review('5', 'Quick.')]);
    const offer = (await shop.request(saleId)).offer;
    expect(offer).toMatchObject({ state: 'due' });
    // As settling has counted it.
    await shop.paths.reviews(shop.businessId).doc(siteReviewId(saleId)).update({ receivedAt: shop.now });
    shop.pass(minute);
    await review('2', 'It broke again.');
    const reviews = (await shop.paths.reviews(shop.businessId).get()).docs.map((document) => document.data());
    expect(reviews).toEqual([expect.objectContaining({ source: 'site', rating: 2, text: 'It broke again.', author: 'Nora H.', matchedSaleId: saleId, matchState: 'matched' })]);
    expect(await shop.request(saleId)).toMatchObject({ state: 'reviewed', reviewedBy: 'site', rating: 2, offer });
    expect(await shop.figures()).toMatchObject({ reviewsAnswered: 1, ratingSum: -3, reviewsByRating: { 2: 1, 5: -1 } });
    expect(shop.wakeUps.filter(({ queue }) => queue === 'reviewsReferrals-onRequestDue')).toHaveLength(1);
  });

  test('takes the customer’s word for a review elsewhere, and a no, and keeps a review above a no', async () => {
    await send(link, { answer: 'declined' });
    expect(await shop.request(saleId)).toMatchObject({ state: 'declined', declinedAt: shop.now });
    expect(await shop.request(saleId)).not.toHaveProperty('nextAt');
    await send(link, { answer: 'left' });
    expect(await shop.request(saleId)).toMatchObject({ state: 'reviewed', reviewedBy: 'customer', offer: { state: 'due' } });
    const page = await ask(`${link}?done=left`);
    expect(page.body).toContain('Thank you for your review');
    expect(page.body).not.toContain('value="declined"');
    await send(link, { answer: 'declined' });
    expect((await shop.request(saleId)).state).toBe('reviewed');
  });

  test.each(['expired', 'skipped'] as const)('still works when the request is %s', async (state) => {
    await setRequest({ state });
    expect((await send(link, { answer: 'review', stars: '4', review: '', name: '' })).status).toBe(303);
    expect(await shop.request(saleId)).toMatchObject({ state: 'reviewed', rating: 4 });
    expect((await shop.review(siteReviewId(saleId))).author).toBe('Nora');
  });

  test('gives back what was typed where something is missing', async () => {
    const answer = await send(link, { answer: 'review', review: 'Quick, and friendly.', name: 'Nora' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('Quick, and friendly.');
    expect((await shop.request(saleId)).openedAt).toBeUndefined();
  });

  test('takes twenty sendings an hour, and more in the next', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 21; sent += 1) statuses.push((await send(link, { answer: 'note', note: `Note ${sent}` })).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 303), 429]);
    expect(Object.keys(await shop.messages())).toHaveLength(20);
    shop.pass(hour);
    expect((await send(link, { answer: 'left' })).status).toBe(303);
  });

  test('is one and the same for every link that does not work', async () => {
    await shop.paths.sales(shop.businessId).doc(saleId).delete();
    const referrers = linkToken('referrer', shop.businessId, saleId, addressKey());
    const pages = await Promise.all([link, `${link}x`, '/v/', '/v/nonsense', `/v/${referrers}`].map((path) => ask(path)));
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
  });
});

describe('the link of a code', () => {
  const code = 'NORA-7K4Q';

  const setReferral = async (changes: Partial<Referral> = {}) => {
    const { paths, businessId } = shop;
    await Promise.all([
      paths.referralCode(code).set({ businessId, createdAt: shop.now }),
      paths.publicProfile(businessId).set(makePublicProfile()),
      paths.referrals(businessId).doc(code).set(makeReferral({ createdAt: shop.now, ...changes })),
    ]);
  };
  const look = (typed: string, changes: Partial<PageRequest> = {}) => ask(`/r/${typed}`, changes);
  const stay = (changes: Partial<PageRequest> = {}) => ask(`/r/${code}/visit`, { method: 'POST', site: 'same-origin', ...changes });
  const clicks = async () => (await shop.referral(code)).clicks;

  test('shows the offer and the form, however the code is typed', async () => {
    await setReferral();
    for (const typed of [code, 'nora-7k4q', 'nora%207k4q']) {
      const page = await look(typed);
      expect(page.status).toBe(200);
      expect(page.body).toContain('Nora recommends');
    }
    expect(await clicks()).toBe(0);
  });

  test('counts whoever stays a moment, once for an address, a browser and a day, and no program', async () => {
    await setReferral();
    await Promise.all([stay(), stay()]);
    await stay({ userAgent: 'WhatsApp/2.23.20.0' });
    await stay({ address: '203.0.113.8', purpose: 'prefetch' });
    await stay({ address: '203.0.113.8', site: 'cross-site' });
    await stay({ address: '203.0.113.8', method: 'GET' });
    expect(await clicks()).toBe(1);
    await stay({ address: '203.0.113.8' });
    await stay({ userAgent: `${phone} other` });
    expect(await clicks()).toBe(3);
    shop.pass(24 * hour);
    await stay();
    expect(await shop.referral(code)).toMatchObject({ clicks: 4, lastVisitAt: shop.now });
    expect(await shop.figures()).toMatchObject({ referralVisits: 4 });
  });

  test('counts no more than sixty a minute', async () => {
    await setReferral();
    await shop.paths.rateLimit(`visits:${code}`).set({ count: 59, expiresAt: new Date(shop.now.getTime() + minute) });
    await stay({ address: '203.0.113.8' });
    await stay({ address: '203.0.113.9' });
    expect(await clicks()).toBe(1);
    shop.pass(minute);
    await stay({ address: '203.0.113.9' });
    expect(await clicks()).toBe(2);
  });

  test('leads to the business’s own site where it wants that, with the code, and counts there', async () => {
    await setReferral();
    const { referrals } = (await shop.paths.reviewsReferrals(shop.businessId).get()).data() ?? {};
    if (!referrals) throw new Error('The shop has its settings.');
    await shop.setWorkflow({ referrals: { ...referrals, landing: 'website' } });
    const answer = await look(code);
    expect(answer).toMatchObject({ status: 302, headers: { Location: 'https://harbor-heating.example.com/?ref=NORA-7K4Q' } });
    await look(code, { method: 'HEAD', address: '203.0.113.8' });
    await look(code, { userAgent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' });
    expect(await clicks()).toBe(1);
  });

  test('is answered alike for every code that brings nothing', async () => {
    await setReferral({ state: 'ended' });
    const pages: PageAnswer[] = [];
    for (const typed of [code, 'NORA-7K4R', 'nonsense', '', '%E0%A4%A']) pages.push(await look(typed));
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
    await setReferral({ offer: { ...makeReferral().offer, endsAt: shop.now } });
    expect(await look(code)).toEqual(pages[0]);
  });

  test('cannot be found by trying: after twenty wrong codes right and wrong ones are answered alike', async () => {
    await setReferral();
    const wrong = Array.from('23456789CDEFGHJKLMNPQR', (last) => `NORA-2AB${last}`);
    const tried: PageAnswer[] = [];
    for (const typed of wrong.slice(0, 18)) tried.push(await look(typed));
    // The last ones at once, as somebody would who hopes to be faster than the count.
    tried.push(...(await Promise.all(wrong.slice(18).map((typed) => look(typed)))));
    expect(tried.filter(({ status }) => status === 404)).toHaveLength(20);
    const [right, other, malformed] = [await look(code), await look('NORA-9ZZZ'), await look('x')];
    expect(right.status).toBe(429);
    expect([other, malformed]).toEqual([right, right]);
    expect(tried.map(({ body }) => body)).toEqual(tried.map(() => right.body));
    await stay();
    expect(await clicks()).toBe(0);
    // Somebody else is not kept out, and neither are they in an hour.
    expect((await look(code, { address: '203.0.113.8' })).status).toBe(200);
    shop.pass(hour);
    expect((await look(code)).status).toBe(200);
  });

  test('cannot be found by who makes up an address for each try', async () => {
    await setReferral();
    const reachedFrom = '198.51.100.9';
    const address = (number: number) => `203.0.113.${number}`;
    expect((await look('NORA-2222', { reachedFrom, address: address(1) })).status).toBe(404);
    const counts = await shop.services.db.collection('rateLimits').get();
    const ofTheWay = counts.docs.find(({ id }) => id === visitorKey('guess', ['reachedFrom', reachedFrom, shop.services.realNow().toISOString().slice(0, 10)], addressKey()));
    expect(ofTheWay?.data()).toMatchObject({ count: 1 });
    await ofTheWay?.ref.update({ count: 1000 });
    expect((await look(code, { reachedFrom, address: address(2) })).status).toBe(429);
    expect((await look(code, { address: address(2) })).status).toBe(200);
  });

  test('keeps nobody out who follows right ones', async () => {
    await setReferral();
    for (let followed = 0; followed < 22; followed += 1) expect((await look(code)).status).toBe(200);
  });
});

test('a referrer’s page shows their friends’ progress, to whoever has its link', async () => {
  const { paths, businessId } = shop;
  const code = 'NORA-7K4Q';
  const token = linkToken('referrer', businessId, code, addressKey());
  await Promise.all([
    paths.token(tokenHash(token)).set({ kind: 'referrer', businessId, code, createdAt: shop.now }),
    paths.referrals(businessId).doc(code).set(makeReferral()),
    paths.conversions(businessId).doc('sale-of-frank').set(makeConversion()),
    paths.rewards(businessId).doc('sale-of-frank-referrer').set(makeReward({ saleId: 'sale-of-frank', state: 'approved', value: 2500 })),
    paths.conversions(businessId).doc('sale-of-other').set(makeConversion({ code: 'OTHER-7K4Q', name: 'Zoe Zuse' })),
  ]);
  const page = await ask(`/m/${token}`);
  expect(page).toMatchObject({ status: 200, headers: { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' } });
  expect(page.body).toMatch(/A friend \(F\.\)[^]*Your reward is on its way\.[^]*\$25/);
  expect(page.body).not.toContain('(Z.)');
  expect((await ask(`/m/${token.slice(1)}A`)).status).toBe(404);
});

test('the reviews for a business’s own site are those that customers wrote on the page', async () => {
  const reviews = shop.paths.reviews(shop.businessId);
  await Promise.all([
    reviews.doc('one').set(makeReview({ source: 'site', text: 'Older', rating: 1, reviewedAt: new Date(shop.now.getTime() - hour) })),
    reviews.doc('two').set(makeReview({ source: 'site', text: 'Newer', reviewedAt: shop.now })),
    reviews.doc('three').set(makeReview({ source: 'google', text: 'Elsewhere' })),
  ]);
  const widget = await ask(`/w/${shop.businessId}`);
  expect(widget).toMatchObject({ status: 200, headers: { 'Cache-Control': 'public, max-age=300, s-maxage=300' } });
  expect(widget.body).toMatch(/Newer[^]*Older/);
  expect(widget.body).not.toContain('Elsewhere');
  for (const path of ['/w/nowhere', '/w/', '/w/a%2Fb']) expect(await ask(path)).toMatchObject({ status: 404, body: '' });
});
