import { readFile } from 'node:fs/promises';
import { deleteApp, initializeApp } from 'firebase/app';
import { connectFirestoreEmulator, getFirestore } from 'firebase/firestore';
import { expect, test } from 'vitest';
import { leadIntake } from '@model/lead.ts';
import { writeLead } from '../../docs/snippets/write-a-lead.js';
import { openWorld } from './world.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the README shows the snippet that is run here', async () => {
  const shown = /<!-- snippet:write-a-lead -->\n```js\n([^]*?)```\n<!-- \/snippet -->/.exec(await read('README.md'));
  expect(shown?.[1]).toBe(await read('docs/snippets/write-a-lead.js'));
});

test('the README\'s snippet writes a lead, with nothing but the client SDK and these rules', async () => {
  const world = await openWorld('snippet');
  const app = initializeApp({ projectId: world.projectId });
  const db = getFirestore(app);
  connectFirestoreEmulator(db, world.host, world.port);

  const leadId = await writeLead(db, 'harbor');
  const stored = await world.as('viewer').doc(`businesses/harbor/leads/${leadId}`).get();
  expect(leadIntake.safeParse({ ...stored.data(), createdAt: new Date() }).error).toBeUndefined();
  await expect(writeLead(db, 'closed')).rejects.toMatchObject({ code: 'permission-denied' });

  await deleteApp(app);
  await world.close();
});
