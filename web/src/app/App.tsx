import { lazy, Suspense, useEffect } from 'react';
import { SignInPage } from '../features/sign-in/SignInPage.tsx';
import { rememberSignedIn, wasSignedIn } from '../features/sign-in/wasSignedIn.ts';
import { useSignedIn } from '../lib/useSignedIn.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ShellSkeleton } from './ShellSkeleton.tsx';

const loadDashboard = () => import('./Dashboard.tsx');
const Dashboard = lazy(loadDashboard);

// Whoever was signed in last time most likely still is: their dashboard loads while that is being found out.
if (wasSignedIn()) void loadDashboard();

/** Everything but sign-in comes after sign-in: router, Firestore and pages. */
export function App() {
  const user = useSignedIn();
  useEffect(() => {
    if (user !== undefined) rememberSignedIn(user !== null);
  }, [user]);

  if (user === undefined) return wasSignedIn() ? <ShellSkeleton /> : null;
  return (
    <ErrorBoundary>
      {user === null ? (
        <SignInPage onSubmit={() => void loadDashboard()} />
      ) : (
        <Suspense fallback={<ShellSkeleton />}>
          <Dashboard key={user.uid} user={user} />
        </Suspense>
      )}
    </ErrorBoundary>
  );
}
