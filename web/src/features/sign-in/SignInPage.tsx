import { signInWithEmailAndPassword } from 'firebase/auth';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { TextField } from '../../components/ui/Field.tsx';
import { emulators } from '../../lib/environment.ts';
import { firebase } from '../../lib/firebase.ts';
import { DemoEntrances } from './DemoEntrances.tsx';
import { signInSentence } from './signInSentence.ts';

/** `onSubmit` is told as soon as somebody tries, so that the dashboard can be on its way. */
export function SignInPage({ onSubmit }: { onSubmit: () => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const alert = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    document.title = 'Sign in · Followthrough';
  }, []);

  const enter = async (asEmail: string, withPassword: string) => {
    onSubmit();
    setBusy(true);
    setError(undefined);
    try {
      await signInWithEmailAndPassword(firebase().auth, asEmail, withPassword);
    } catch (caught) {
      setError(signInSentence(caught));
      setBusy(false);
      alert.current?.focus();
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) void enter(email.trim(), password);
  };

  return (
    <main className="flex min-h-dvh items-center justify-center px-4 py-10">
      <div className="w-full max-w-sm">
        <div className="flex items-center gap-3">
          <img src="/favicon.svg" alt="" width="40" height="40" />
          <div>
            <h1 className="text-lg font-semibold">Followthrough</h1>
            <p className="text-sm text-ink-soft">Sign in to your business</p>
          </div>
        </div>

        {emulators && <DemoEntrances busy={busy} enter={(as, withPassword) => void enter(as, withPassword)} />}

        <form onSubmit={submit} className="mt-4 flex flex-col gap-4 rounded-md border border-line bg-surface p-5">
          <p ref={alert} tabIndex={-1} role="alert" className={error ? 'rounded-md bg-bad-soft px-3 py-2 text-sm text-bad' : 'sr-only'}>
            {error}
          </p>
          <TextField
            label="Email"
            type="email"
            name="email"
            autoComplete="username"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={email}
            onChange={setEmail}
          />
          <TextField
            label="Password"
            type="password"
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={setPassword}
          />
          <Button type="submit" variant={emulators ? 'secondary' : 'primary'} busy={busy}>
            {busy ? 'Signing in …' : 'Sign in'}
          </Button>
        </form>
      </div>
    </main>
  );
}
