// Makes a business and its owner in a Firebase project:
//   npm run create-business -- --project my-project --id harbor --name "Harbor Heating" --type plumbing \
//     --owner anna@example.com --country US --timezone America/New_York --locale en --currency USD
// Signs in with Application Default Credentials (`gcloud auth application-default login`). The owner sets a password
// by the link that is printed.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { checkInput } from '../functions/src/model/checkInput.ts';
import { country, currency, documentId, language, text, timezone } from '../functions/src/model/primitives.ts';

const options = z.object({
  project: z.string().check(z.minLength(1, 'Name the Firebase project: --project my-project')),
  id: documentId,
  name: text(120, 1),
  type: text(80, 1),
  owner: z.email('Give the owner’s email address: --owner anna@example.com'),
  country,
  timezone,
  locale: language,
  currency,
});

const { values } = parseArgs({
  options: Object.fromEntries(Object.keys(options.shape).map((name) => [name, { type: 'string' }] as const)),
});
const checked = checkInput(options, values);
if (!checked.ok) {
  console.error(`--${checked.problem.field}: ${checked.problem.message}`);
  process.exit(1);
}
const { project, id, owner: email, ...business } = checked.data;

const { initializeApp } = await import('firebase-admin/app');
const { getAuth } = await import('firebase-admin/auth');
const { getFirestore } = await import('firebase-admin/firestore');
const { collections } = await import('../functions/src/firestore/collections.ts');
const { createBusiness } = await import('../functions/src/business/createBusiness.ts');

const app = initializeApp({ projectId: project });
const auth = getAuth(app);
const known = await auth.getUserByEmail(email).catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'auth/user-not-found') return undefined;
  throw error;
});
const user = known ?? (await auth.createUser({ email, password: randomBytes(24).toString('base64url') }));
await createBusiness(
  collections(getFirestore(app)),
  { ...business, businessId: id, owner: { uid: user.uid, email, displayName: user.displayName ?? email } },
  new Date(),
);
console.log(`${business.name} is there, with everything switched off. ${email} owns it.`);
if (!known) console.log(`Set the password here: ${await auth.generatePasswordResetLink(email)}`);
