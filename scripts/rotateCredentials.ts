// Encrypts every business's credentials anew under the first key of CREDENTIALS_KEY:
//   CREDENTIALS_KEY="v2:NEW,v1:OLD" npm run rotate-credentials -- --project my-project
// Signs in with Application Default Credentials (`gcloud auth application-default login`). Can be run again at any
// time; prints numbers and ids, never a credential. docs/connections.md has the steps around it.
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { project: { type: 'string' } } });
const { project } = values;
if (!project) {
  console.error('Name the Firebase project: --project my-project');
  process.exit(1);
}

const { initializeApp } = await import('firebase-admin/app');
const { getFirestore } = await import('firebase-admin/firestore');
const { collections } = await import('../functions/src/firestore/collections.ts');
const { readCredentialKeys } = await import('../functions/src/connections/credentialKeys.ts');
const { rotateCredentials } = await import('../functions/src/connections/rotateCredentials.ts');
const { credentialsKeys } = await import('../functions/src/platform/config.ts');

const keys = readCredentialKeys(credentialsKeys());
const paths = collections(getFirestore(initializeApp({ projectId: project })));
const { rotated, current, unreadable } = await rotateCredentials(paths, keys, new Date());
console.log(`${rotated} encrypted anew under ${keys[0].version}, ${current} were under it already.`);
if (unreadable.length > 0) {
  console.error(`No key opens these; their owners have to enter them again: ${unreadable.join(', ')}`);
  process.exitCode = 1;
}
