import { fittingKinds } from './fittingKinds.ts';
import { nextSlot } from '../../business/nextSlot.ts';
import { countRecipients } from '../newsletter/countRecipients.ts';
import type { Actor } from '../../model/actor.ts';
import type { ContentSettings, ContentWorkflow } from '../../model/contentWorkflow.ts';
import { contentKinds, type SocialPlatform } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Saves the workflow's settings and switches it on or off, with an entry in the audit. Switched on, its first week is
 * that of the next slot; switched off, no week is opened any more. A slot that has come and was not opened yet stays due
 * unless the slot itself is moved.
 * @throws AppError `invalid` naming the field; `conflict` where other recipients than the confirmed ones would be written to
 */
export async function saveSettings(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  { enabled, settings: typed, recipients }: { enabled: boolean; settings: ContentSettings; recipients?: number | undefined },
): Promise<void> {
  const { paths } = services;
  checkDestinations(typed);
  const settings = enabled ? await checkSwitchedOn(services, businessId, typed) : typed;
  const now = await services.now();
  const ref = paths.contentWorkflow(businessId);
  const current = sendsByItself(settings, enabled) ? await countRecipients(services, businessId) : undefined;
  await services.db.runTransaction(async (tx) => {
    const [snapshot, business] = await Promise.all([tx.get(ref), tx.get(paths.business(businessId))]);
    const before = snapshot.data();
    const { timezone } = business.data() ?? {};
    if (timezone === undefined) throw new AppError('notFound', 'There is no such business.');
    if (current !== undefined && !(before && sendsByItself(before, before.enabled))) checkRecipients(recipients, current);
    const since = before?.enabled ? before.enabledAt : null;
    const after: ContentWorkflow = {
      ...settings,
      enabled,
      enabledAt: enabled ? (since ?? now) : null,
      ...(enabled ? (slotToCome(before, settings) ?? { nextSlotAt: nextSlot(now, settings.slot, timezone) }) : { nextSlotAt: null }),
      lastWeek: before?.lastWeek ?? null,
    };
    tx.set(ref, after);
    tx.create(paths.audit(businessId).doc(), { action: 'content.saveSettings', actor, from, before: before ?? null, after, createdAt: now });
  });
}

/** The slot that is known, or waits, if it still holds. */
function slotToCome(before: ContentWorkflow | undefined, { slot }: ContentSettings): Pick<ContentWorkflow, 'nextSlotAt' | 'missedSlotAt'> | undefined {
  if (!before?.enabled || before.nextSlotAt === null) return undefined;
  if (before.slot.weekday !== slot.weekday || before.slot.time !== slot.time) return undefined;
  const { nextSlotAt, missedSlotAt } = before;
  return { nextSlotAt, ...(missedSlotAt && { missedSlotAt }) };
}

/** Whether newsletters go to people without anybody looking at them first. */
const sendsByItself = ({ destinations }: Pick<ContentSettings, 'destinations'>, enabled: boolean): boolean =>
  enabled && destinations.some(({ destination, kinds, publish }) => destination === 'newsletter' && kinds.length > 0 && publish === 'automatic');

function checkRecipients(confirmed: number | undefined, current: number): void {
  if (confirmed === undefined) {
    throw new AppError('invalid', `Confirm that newsletters go to ${current} contacts without your OK.`, { field: 'recipients' });
  }
  if (confirmed !== current) throw new AppError('conflict', `Newsletters would go to ${current} contacts now, not to ${confirmed}. Please look again.`);
}

const invalid = (field: string, message: string) => new AppError('invalid', message, { field: `settings.${field}` });

function checkDestinations({ destinations }: ContentSettings): void {
  for (const [index, { destination, kinds }] of destinations.entries()) {
    if (destinations.findIndex((other) => other.destination === destination) < index) {
      throw invalid(`destinations.${index}.destination`, 'Each place can be chosen once.');
    }
    const fitting = fittingKinds(destination);
    if (kinds.some((kind, at) => !fitting.includes(kind) || kinds.indexOf(kind) < at)) {
      throw invalid(`destinations.${index}.kinds`, 'This place does not take every kind that is chosen for it.');
    }
  }
}

/**
 * What must hold where pieces are to be written: something is wanted, and every place that takes it can be reached.
 * @returns the settings, with a text for every network that a piece goes to
 */
async function checkSwitchedOn({ paths }: Services, businessId: string, settings: ContentSettings): Promise<ContentSettings> {
  if (contentKinds.every((kind) => settings.perWeek[kind] === 0)) throw invalid('perWeek', 'Choose at least one piece a week.');
  const used = settings.destinations.map(({ destination, kinds }, index) => ({ destination, index, isUsed: kinds.length > 0 }));
  const wordpress = used.find(({ destination, isUsed }) => isUsed && destination === 'wordpress');
  if (wordpress && !(await paths.wordpressConnection(businessId).get()).exists) {
    throw invalid(`destinations.${wordpress.index}.destination`, 'WordPress is not connected. Connect it under Connections first.');
  }
  const accounts = used.filter(({ destination, isUsed }) => isUsed && destination.startsWith('buffer-'));
  if (accounts.length === 0) return settings;
  const channels = (await paths.bufferConnection(businessId).get()).data()?.channels ?? [];
  const platforms = new Set<SocialPlatform>(settings.platforms);
  for (const { destination, index } of accounts) {
    const channel = channels.find(({ id }) => destination === `buffer-${id}`);
    if (!channel) throw invalid(`destinations.${index}.destination`, 'This account is not connected at Buffer any more.');
    if (channel.platform) platforms.add(channel.platform);
  }
  return { ...settings, platforms: [...platforms] };
}
