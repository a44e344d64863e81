const key = 'followthrough.signedIn';

/** Whether somebody was signed in here last time; a guess, good enough to load the right page first. */
export const wasSignedIn = () => localStorage.getItem(key) === 'yes';

export function rememberSignedIn(signedIn: boolean) {
  if (signedIn) localStorage.setItem(key, 'yes');
  else localStorage.removeItem(key);
}
