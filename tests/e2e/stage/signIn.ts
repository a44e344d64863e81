import type { BrowserContext } from 'playwright-core';
import * as z from 'zod/mini';
import { origin, ports } from '../../harness/ports.ts';

const answer = z.object({ localId: z.string(), email: z.string(), idToken: z.string(), refreshToken: z.string(), expiresIn: z.string() });

/** Signs somebody in without a browser. @returns what the emulator answers: tokens, and who it is */
export async function askForTokens(email: string, password: string): Promise<z.infer<typeof answer>> {
  const address = `http://127.0.0.1:${ports.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo-key`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  return answer.parse(await response.json());
}

/**
 * Makes a browser one in which somebody has signed in before: puts there what Firebase's sign-in and the dashboard keep.
 * The sign-in page has tests of its own; the others need not go through it each time.
 */
export async function rememberSignIn(context: BrowserContext, email: string, password: string): Promise<void> {
  const { localId, idToken, refreshToken, expiresIn } = await askForTokens(email, password);
  const now = Date.now();
  const user = {
    uid: localId,
    email,
    emailVerified: false,
    isAnonymous: false,
    providerData: [],
    stsTokenManager: { refreshToken, accessToken: idToken, expirationTime: now + Number(expiresIn) * 1000 },
    createdAt: String(now),
    lastLoginAt: String(now),
    apiKey: 'demo-key',
    appName: '[DEFAULT]',
  };
  const page = await context.newPage();
  // The smallest thing there is on the dashboard's origin.
  await page.goto(`${origin}/favicon.svg`);
  await page.evaluate(async (value) => {
    localStorage.setItem('followthrough.signedIn', 'yes');
    await new Promise<void>((stored, failed) => {
      const opening = indexedDB.open('firebaseLocalStorageDb', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('firebaseLocalStorage', { keyPath: 'fbase_key' });
      opening.onerror = () => failed(new Error('The sign-in could not be stored.'));
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('firebaseLocalStorage', 'readwrite');
        transaction.objectStore('firebaseLocalStorage').put({ fbase_key: 'firebase:authUser:demo-key:[DEFAULT]', value });
        transaction.oncomplete = () => {
          opening.result.close();
          stored();
        };
      };
    });
  }, user);
  await page.close();
}
