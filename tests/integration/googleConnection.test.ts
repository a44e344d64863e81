import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { owner, type Shop } from './nurturing/shop.ts';
import { useShop } from './nurturing/useShop.ts';
import { chooseLocation, placesOf } from '../../functions/src/connections/google/chooseLocation.ts';
import { disconnectGoogle } from '../../functions/src/connections/google/disconnectGoogle.ts';
import { finishGoogle } from '../../functions/src/connections/google/finishGoogle.ts';
import { googlePermission } from '../../functions/src/connections/google/googleAccess.ts';
import { googleAttentionId, noteGoogleBroken } from '../../functions/src/connections/google/noteGoogle.ts';
import { startGoogle } from '../../functions/src/connections/google/startGoogle.ts';
import { checkFindings } from '../../functions/src/connections/checkFindings.ts';
import { readCredentialKeys } from '../../functions/src/connections/credentialKeys.ts';
import { rotateCredentials } from '../../functions/src/connections/rotateCredentials.ts';
import { credentialsKeys, type GoogleConfig } from '../../functions/src/platform/config.ts';
import {
  standInGoogle,
  type StandInGoogle,
  standInGoogleClient,
  standInGoogleCode,
  standInGooglePlace,
  standInGoogleRefreshToken,
} from '../../functions/src/vendors/google-business/standInGoogle.ts';

let shop: Shop;
useShop('google', (opened) => {
  shop = opened;
});
let google: StandInGoogle;
let config: GoogleConfig;
beforeEach(async () => {
  await shop.open();
  google = await standInGoogle();
  config = { ...standInGoogleClient, baseUrl: google.baseUrl };
});
afterEach(() => google.close());

const who = () => ({ businessId: shop.businessId, actor: owner, from: '192.0.2.1' });
const begin = async () => new URL(await startGoogle(shop.services, config, shop.businessId, owner.id)).searchParams.get('state') ?? '';
const finish = async (state?: string) => finishGoogle(shop.services, config, who(), { code: standInGoogleCode, state: state ?? (await begin()) });
const connection = async () => (await shop.paths.googleConnection(shop.businessId).get()).data();
const item = async () => (await shop.paths.attention(shop.businessId).doc(googleAttentionId).get()).data();

describe('connecting Google', () => {
  test('keeps the permission encrypted and asks which place it is about', async () => {
    const places = await finish();
    expect(places.map(({ title }) => title)).toEqual(['Harbor Heating & Air', 'Harbor Heating & Air, Falmouth']);
    expect(await connection()).toMatchObject({ provider: 'google', state: 'choosing', location: null });
    const stored = (await shop.paths.googleSecret(shop.businessId).get()).data();
    expect(JSON.stringify(stored)).not.toContain(standInGoogleRefreshToken);
    expect(await googlePermission(shop.paths, shop.businessId)).toBe(standInGoogleRefreshToken);

    await chooseLocation(shop.services, config, who(), standInGooglePlace);
    expect(await connection()).toMatchObject({ state: 'connected', location: { name: standInGooglePlace, title: 'Harbor Heating & Air' }, readUntil: null });
    const audit = (await shop.paths.audit(shop.businessId).get()).docs.map((document) => document.data());
    expect(audit.map(({ action }) => action).sort()).toEqual(['connection.chooseLocation', 'connection.connect']);
    expect(JSON.stringify(audit)).not.toContain(standInGoogleRefreshToken);
  });

  test('is finished only by the member who began it', async () => {
    const state = await begin();
    const other = { ...who(), actor: { ...owner, id: 'mallory' } };
    await expect(finishGoogle(shop.services, config, other, { code: standInGoogleCode, state })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(finish('made up')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await connection()).toBeUndefined();
  });

  test('again keeps the place, and with it how far its reviews were read', async () => {
    await finish();
    await chooseLocation(shop.services, config, who(), standInGooglePlace);
    const readUntil = new Date('2026-11-20T10:00:00Z');
    await shop.paths.googleConnection(shop.businessId).update({ readUntil });
    await noteGoogleBroken(shop.services, shop.businessId, shop.now, 'Google no longer accepts the permission.');
    expect(await connection()).toMatchObject({ state: 'broken', lastError: { message: 'Google no longer accepts the permission.' } });
    expect(await item()).toMatchObject({ kind: 'brokenConnection', title: 'Google reviews' });

    await finish();
    expect(await connection()).toMatchObject({ state: 'connected', lastError: null, readUntil });
    expect(await item()).toBeUndefined();
  });

  test('another place begins anew, and one of somebody else is refused', async () => {
    await finish();
    await chooseLocation(shop.services, config, who(), standInGooglePlace);
    await shop.paths.googleConnection(shop.businessId).update({ readUntil: new Date() });
    await expect(chooseLocation(shop.services, config, who(), 'accounts/1/locations/1')).rejects.toMatchObject({ code: 'invalid', field: 'location' });
    await chooseLocation(shop.services, config, who(), 'accounts/101/locations/203');
    expect(await connection()).toMatchObject({ location: { title: 'Harbor Heating & Air, Falmouth' }, readUntil: null });
  });

  test('disconnecting forgets the permission here and at Google', async () => {
    await finish();
    await disconnectGoogle(shop.services, config, who());
    expect(await connection()).toBeUndefined();
    expect(await googlePermission(shop.paths, shop.businessId)).toBeUndefined();
    await expect(placesOf(shop.services, config, shop.businessId)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('the nightly look at domains and the rotation of keys know it', async () => {
    await finish();
    await checkFindings(shop.services);
    const [current] = readCredentialKeys(credentialsKeys());
    const next = { version: 'next', key: Buffer.alloc(32, 7) };
    const rotation = await rotateCredentials(shop.paths, [next, current], shop.now);
    expect(rotation).toMatchObject({ rotated: 1, unreadable: [] });
  });
});
