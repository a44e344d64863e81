import { signOut } from 'firebase/auth';
import { Button } from '../components/ui/Button.tsx';
import { EmptyState } from '../components/ui/EmptyState.tsx';
import { firebase } from '../lib/firebase.ts';

/** Signed in, but a member of nothing. */
export function NoBusiness({ email }: { email: string | null }) {
  return (
    <main className="mx-auto max-w-md px-4 py-16">
      <EmptyState
        title="You are not in a business yet"
        action={<Button onClick={() => void signOut(firebase().auth)}>Sign out</Button>}
      >
        Ask the owner to add {email ?? 'your address'} to the team. This page opens by itself as soon as that is done.
      </EmptyState>
    </main>
  );
}
