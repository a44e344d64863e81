import type { PreferencesReadings } from './readPreferences.ts';
import { changeLead } from '../../lead-nurturing/changeLead.ts';
import { refuseChannels } from '../../lead-nurturing/refuseChannels.ts';
import type { ConsentSaid, ConsentStatement } from '../../messaging/planConsent.ts';
import { readConsent } from '../../messaging/readConsent.ts';
import { writeConsent } from '../../messaging/writeConsent.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * Puts on record what a person has said about being written to: the addresses, their ledger, the timeline and the
 * sequence of their open lead, in one transaction.
 */
export async function savePreferences(
  services: Services,
  businessId: string,
  { contactId, openLeadId }: Pick<PreferencesReadings, 'contactId' | 'openLeadId'>,
  statement: ConsentStatement,
): Promise<void> {
  if (statement.said.length === 0) return;
  const actor: Actor = { kind: 'public', id: contactId };
  const activities = statement.said.map(consentChange);
  if (openLeadId !== undefined && (await services.paths.leads(businessId).doc(openLeadId).get()).exists) {
    const refused = statement.said.filter(({ purpose, granted }) => purpose === 'service' && !granted).map(({ channel }) => channel);
    await changeLead(services, { businessId, leadId: openLeadId }, actor, (read) => {
      const edit = refuseChannels(read, refused);
      return { ...edit, activities: [...(edit.activities ?? []), ...activities], consent: statement };
    });
    return;
  }
  const now = await services.now();
  await services.db.runTransaction(async (tx) => {
    const readings = await readConsent(services, tx, businessId, contactId, statement);
    writeConsent(services, tx, businessId, readings, statement, now);
    for (const activity of activities) {
      tx.create(services.paths.activities(businessId).doc(), { ...activity, actor, contactId, createdAt: now });
    }
  });
}

function consentChange({ purpose, channel, granted }: ConsentSaid) {
  return { kind: 'consentChanged' as const, after: { purpose, channel, granted } };
}
