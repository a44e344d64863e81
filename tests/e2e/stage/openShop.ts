import type { Role } from '@model/words.ts';
import { roles } from '@model/words.ts';
import type { Business, PublicProfile } from '@model/business.ts';
import type { Lead } from '@model/lead.ts';
import type { LeadNurtureWorkflow } from '@model/workflow.ts';
import type { Connection } from '../../../scripts/connect.ts';
import { makeBusiness, makeLead, makeMember, makePublicProfile, makeWorkflow } from '../../../functions/src/testing/builders.ts';
import { waitFor } from '../../harness/waitFor.ts';

export interface Shop {
  readonly id: string;
  readonly name: string;
  email(role: Role): string;
  uid(role: Role): string;
  readonly password: string;
  /**
   * A lead comes in, as a client writes it; with an email made from the name where no address is given. Resolves with
   * its id once it is answered, or was decided not to be.
   */
  receive(lead: Partial<Lead> & { name: string }): Promise<string>;
  /** Resolves with the lead as soon as it is so. */
  untilLead(leadId: string, isSo: (lead: Lead) => boolean): Promise<Lead>;
}

export interface ShopChanges {
  business?: Partial<Business>;
  profile?: Partial<PublicProfile>;
  workflow?: Partial<LeadNurtureWorkflow>;
}

const password = 'a-password-of-tests';
const names: Readonly<Record<Role, string>> = {
  owner: 'Olivia Owner',
  manager: 'Marcus Manager',
  agent: 'Ana Agent',
  viewer: 'Victor Viewer',
};

/** A business of its own for one test file, with one member of each role and no leads. Nobody is on call. */
export async function openShop({ auth, paths }: Connection, id: string, changes: ShopChanges = {}): Promise<Shop> {
  const uid = (role: Role) => `${id}-${role}`;
  const email = (role: Role) => `${role}@${id}.example.com`;
  const business = makeBusiness(changes.business);
  await Promise.all([
    paths.business(id).set(business),
    paths.publicProfile(id).set(makePublicProfile({ name: business.name, ...changes.profile })),
    paths.leadNurture(id).set(makeWorkflow(changes.workflow)),
    ...roles.flatMap((role) => [
      paths.members(id).doc(uid(role)).set(makeMember({ role, email: email(role), displayName: names[role] })),
      paths.user(uid(role)).set({ businesses: { [id]: role } }),
      auth.createUser({ uid: uid(role), email: email(role), password, displayName: names[role] }),
    ]),
  ]);
  const leads = paths.leads(id);
  const untilLead = async (leadId: string, isSo: (lead: Lead) => boolean) => {
    const seen = await waitFor(leads.doc(leadId), (snapshot) => {
      const lead = snapshot.data();
      return lead !== undefined && isSo(lead);
    });
    const lead = seen.data();
    if (!lead) throw new Error(`There is no lead ${leadId}.`);
    return lead;
  };
  return {
    id,
    name: business.name,
    email,
    uid,
    password,
    untilLead,
    receive: async (lead) => {
      const reference = leads.doc();
      const { email: _, ...written } = makeLead({ createdAt: new Date(), ...lead });
      const email = lead.email ?? (lead.phone === undefined ? addressOf(lead.name) : undefined);
      await reference.set({ ...written, ...(email !== undefined && { email }) });
      await untilLead(reference.id, ({ countedAt, duplicateOf }) => countedAt !== undefined || duplicateOf !== undefined);
      return reference.id;
    },
  };
}

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.com`;
