import type { DocumentReference } from 'firebase-admin/firestore';
import type { Connection } from '../connect.ts';
import { type Ports, project } from '../emulators/ports.ts';
import { queueStats, tasksAreDone } from './tasksAreDone.ts';

/** A business that the seed makes for this; its public form is closed, and nobody belongs to it. */
const business = 'warmup';

/** What else a newcomer meets in the first minutes. Called without a sign-in, they refuse, but are loaded then. */
const callables = ['messaging-replyAsCustomer', 'leadNurturing-assignLead'];

const answeredWithinMs = 60_000;
const settledWithinMs = 10_000;

/**
 * Lets a lead take the whole way once, so that the newcomer's first lead does not pay for loading the
 * functions. Leaves nothing behind.
 *
 * @returns milliseconds until the lead was answered
 * @throws when it is not answered: then a newcomer's lead would not be either
 */
export async function warmUp({ db, paths }: Connection, ports: Ports): Promise<number> {
  const before = new Set((await documentsOf(paths.business(business))).map(({ path }) => path));
  const startedAt = Date.now();
  const lead = paths.leads(business).doc();
  const answered = untilAnswered(lead);
  await lead.set({
    name: 'Warm Up',
    email: 'warm.up@example.com',
    message: 'Could you come and look at our heating next week?',
    source: 'form',
    preferredChannel: 'email',
    consent: { sms: false, marketing: false, text: '' },
    status: 'new',
    createdAt: new Date(),
  });
  await Promise.all([answered, ...callables.map((name) => call(ports, name))]);
  const duration = Date.now() - startedAt;
  await untilTasksAreDone(ports);
  const left = (await documentsOf(paths.business(business))).filter(({ path }) => !before.has(path));
  const batch = db.bulkWriter();
  for (const document of left) void batch.delete(document);
  await batch.close();
  return duration;
}

async function documentsOf(root: DocumentReference): Promise<DocumentReference[]> {
  const lists = await Promise.all((await root.listCollections()).map((collection) => collection.listDocuments()));
  return lists.flat();
}

function untilAnswered(lead: DocumentReference): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(deadline);
      stopListening();
      settle();
    };
    const stopListening = lead.onSnapshot(
      (snapshot) => {
        if (snapshot.get('status') === 'contacted') end(resolve);
      },
      (error) => end(() => reject(error)),
    );
    const deadline = setTimeout(
      () => end(() => reject(new Error(`A lead was not answered within ${answeredWithinMs / 1000} s.`))),
      answeredWithinMs,
    );
  });
}

async function call(ports: Ports, name: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${ports.functions}/${project}/us-central1/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"data":{}}',
  });
  await answer.arrayBuffer();
}

/** The wake-up calls for the lead's follow-ups come at once on the emulators; they must not find it gone. */
async function untilTasksAreDone(ports: Ports): Promise<void> {
  const deadline = Date.now() + settledWithinMs;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${ports.tasks}/queueStats`);
    if (tasksAreDone(queueStats.parse(await answer.json()))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
