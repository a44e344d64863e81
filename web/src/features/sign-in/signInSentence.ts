const wrong = 'The email or the password is not right. Check both and try again.';

/** By the codes of Firebase Auth. Which of the two was wrong is not said: it would tell strangers who has an account. */
const sentences: Record<string, string> = {
  'auth/invalid-credential': wrong,
  'auth/wrong-password': wrong,
  'auth/user-not-found': wrong,
  'auth/invalid-email': 'This does not look like an email address. It needs an @ and a name before and after it.',
  'auth/user-disabled': 'This account has been switched off. Ask the owner of your business.',
  'auth/too-many-requests': 'There were too many tries. Wait a few minutes, then try again.',
  'auth/network-request-failed': 'We could not reach the sign-in service. Check your connection and try again.',
};

/** What to say when sign-in did not work. */
export function signInSentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return sentences[code] ?? 'Signing in did not work. Try again in a moment.';
}
