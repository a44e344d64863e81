import { channelOf } from './channelOf.ts';
import { testAddress, testMessage, testResult } from './testMessage.ts';
import { localDay } from '../analytics/planCounters.ts';
import { addressId } from '../business/addressId.ts';
import { handOver } from '../messaging/handOver.ts';
import { permitToMember } from '../messaging/permit.ts';
import type { Actor } from '../model/actor.ts';
import { type Business, localChannels } from '../model/business.ts';
import type { CallableOutput } from '../model/callables.ts';
import type { AddressChannel, ConnectionProvider } from '../model/words.ts';
import { addressKey } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/** Enough to try things out; too few to write to strangers with. */
const testsADay = 10;
/** Kept past the end of the day in every time zone. */
const keptForMs = 3 * 24 * 60 * 60_000;

/**
 * Sends a real message through a connection, the way every message goes, whether or not it carries its channel, to an
 * address that a member has typed. It is on record and takes the vendor's later reports like any other.
 * @throws AppError `invalid` naming the field, `limited`, `notFound`
 */
export async function sendTest(
  services: Services,
  businessId: string,
  actor: Actor,
  { provider, to: typed }: { provider: ConnectionProvider; to: string },
): Promise<CallableOutput<'connections-sendTest'>> {
  const { paths } = services;
  const now = await services.now();
  const channel = channelOf(provider);
  const [business, connection] = await Promise.all([
    paths.business(businessId).get(),
    paths.connections(businessId).doc(provider).get(),
  ]);
  const known = business.data();
  if (!known || !connection.exists) throw new AppError('notFound', 'This is not connected. Connect it first.');
  const to = testAddress(typed, channel, known.country);
  await refuseBlocked(services, businessId, channel, to);
  // A test is for whoever asks, at an address that they have typed.
  const permit = permitToMember({ email: to, phone: to }, channel);
  if (!permit) throw new AppError('invalid', 'Enter an address.', { field: 'to' });
  await takeOneOfTheDay(services, businessId, known, now);

  const message = testMessage({ business: known, memberId: actor.id, channel, to }, now, services.realNow());
  const ref = paths.messages(businessId).doc();
  await ref.create(message);
  const throughIt: Business = { ...known, channels: { ...(known.channels ?? localChannels), [channel]: provider } };
  const outcome = await handOver(services, throughIt, { businessId, messageId: ref.id }, message, permit);
  const result = testResult(outcome, to, now);
  await ref.update(result.message);
  return result.answer;
}

/** Who has said no gets no test either. */
async function refuseBlocked({ paths }: Services, businessId: string, channel: AddressChannel, to: string): Promise<void> {
  const address = await paths.addresses(businessId).doc(addressId(channel, to, addressKey())).get();
  if (!address.data()?.blocked) return;
  throw new AppError('invalid', 'This address asked for no more messages, or cannot be reached. Choose another one.', { field: 'to' });
}

async function takeOneOfTheDay({ db, paths }: Services, businessId: string, business: Business, now: Date): Promise<void> {
  const { month, day } = localDay(now, business.timezone);
  const ref = paths.rateLimit(`sendTest-${businessId}-${month}-${day}`);
  await db.runTransaction(async (tx) => {
    const count = (await tx.get(ref)).data()?.count ?? 0;
    if (count >= testsADay) throw new AppError('limited', `You have sent ${testsADay} tests today. Try again tomorrow.`);
    tx.set(ref, { count: count + 1, expiresAt: new Date(now.getTime() + keptForMs) });
  });
}
