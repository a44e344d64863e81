import { createdEvent } from './leadEvents.ts';
import { type CountingProxy, startCountingProxy } from './countingProxy.ts';
import { type ServedFunction, serveFunction } from './servedFunction.ts';
import { startTaskQueue, type TaskQueue } from './taskQueue.ts';
import { type Database, openDatabase } from '../integration/openDatabase.ts';
import type { Business } from '../../functions/src/model/business.ts';
import type { Lead } from '../../functions/src/model/lead.ts';
import type { Member } from '../../functions/src/model/member.ts';
import { makeBusiness, makeLead, makeMember, makeWorkflow } from '../../functions/src/testing/builders.ts';

/** The bundled lead trigger, served, on a Firestore whose every request is counted. */
export interface Rig {
  readonly database: Database;
  readonly proxy: CountingProxy;
  readonly tasks: TaskQueue;
  readonly trigger: ServedFunction;
  open(businessId: string, changes?: { business?: Partial<Business>; onCall?: Partial<Member> }): Promise<void>;
  /** Writes a lead as a client does; resolves with what delivers its event, as often as it is called. */
  write(businessId: string, changes: Partial<Lead>): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Far more than a test sends: caps are another matter. */
const uncapped = { leads: 1_000_000, email: 1_000_000, sms: 1_000_000, ai: 1_000_000 };

/** @param name sets its database apart */
export async function startRig(name: string): Promise<Rig> {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const database = await openDatabase(name);
  const { paths } = database;
  const projectId = `demo-${name}`;
  const [proxy, tasks] = await Promise.all([startCountingProxy(emulator), startTaskQueue()]);
  const trigger = await serveFunction('leadNurturing.onLeadCreated', {
    GCLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId }),
    FIRESTORE_EMULATOR_HOST: proxy.address,
    CLOUD_TASKS_EMULATOR_HOST: tasks.address,
  });
  return {
    database,
    proxy,
    tasks,
    trigger,
    open: async (businessId, { business, onCall } = {}) => {
      await paths.business(businessId).set(makeBusiness({ dailyCaps: uncapped, ...business }));
      await paths.leadNurture(businessId).set(makeWorkflow());
      if (onCall) await paths.members(businessId).doc('on-call').set(makeMember({ onCall: true, ...onCall }));
    },
    write: async (businessId, changes) => {
      const lead = paths.leads(businessId).doc();
      await lead.set(makeLead({ createdAt: new Date(), ...changes }));
      const event = await createdEvent(emulator, projectId, lead);
      return () => trigger.deliver(event);
    },
    close: async () => {
      await trigger.close();
      await Promise.all([proxy.close(), tasks.close()]);
      await database.close();
    },
  };
}
