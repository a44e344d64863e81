import { expect, it } from 'vitest';
import { createOutputFilter } from './filterOutput.ts';

const shown = (text: string) => text.split('\n').filter(createOutputFilter());

it('shows nothing of an ordinary start', () => {
  const start = `⚠  firestore: Env variable override detected. Using firestore emulator at /run/it.jar
⚠  emulators: You are not currently authenticated so some features may not work correctly. Please run firebase login to authenticate the CLI.
⚠  Unable to fetch the CLI MOTD and remote config. This is not a fatal error, but may indicate an issue with your network connection.
i  emulators: Starting emulators: auth, functions, firestore, hosting, eventarc, tasks, extensions
⚠  emulators: The Emulator UI is not starting because none of the running emulators have a UI component.
✔  functions: Using node@24 from host.
Serving at port 8673

i  functions[us-central1-leadNurturing-sweep]: function ignored because the pubsub emulator does not exist or is not running.
\u001b[90m┌─────────────────────────┐\u001b[39m
│ ✔  All emulators ready! It is now safe to connect your app. │
  Emulator Hub host: 127.0.0.1 port: 4400
  Other reserved ports: 4500, 9150
Issues? Report them at https://github.com/firebase/firebase-tools/issues and attach the *-debug.log files.
⬢  functions: Unable to access secret environment variables from Google Cloud Secret Manager. Make sure the credential used for the Functions Emulator have access or provide override values in /functions/.secret.local:
\tFirebaseError: Failed to authenticate, have you run firebase login?
i  functions: Beginning execution of "us-central1-leadNurturing-onLeadCreated"
>  {"severity":"INFO","message":"answered"}`;
  expect(shown(start)).toEqual([]);
});

it('shows a failure with every line that belongs to it', () => {
  const failure = `i  functions: Watching "/functions" for Cloud Functions...
⬢  functions: Failed to load function definition from source: FirebaseError: User code failed to load.

TypeError: broken is not a function
    at Object.<anonymous> (/functions/lib/index.cjs:3:1)
✔  tasks: Created queue with key: queue:demo`;
  expect(shown(failure)).toEqual([
    '⬢  functions: Failed to load function definition from source: FirebaseError: User code failed to load.',
    '',
    'TypeError: broken is not a function',
    '    at Object.<anonymous> (/functions/lib/index.cjs:3:1)',
  ]);
});

it("shows what the functions complain about, and not what they merely note", () => {
  const lines = `>  {"severity":"WARNING","message":"over the daily cap"}
>  {"severity":"DEBUG","message":"Callable request verification passed"}
>  plain words from console.log`;
  expect(shown(lines)).toHaveLength(2);
});
