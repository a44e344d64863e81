import type { User } from 'firebase/auth';
import { type ReactNode, Suspense, useState } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import { ErrorNote } from '../components/ui/ErrorNote.tsx';
import { ToastProvider } from '../components/ui/Toast.tsx';
import { GuideProvider } from '../features/guide/useGuide.tsx';
import { LocalClockProvider } from '../features/local-clock/useLocalClock.tsx';
import { collections } from '../lib/collections.ts';
import { emulators } from '../lib/environment.ts';
import { useLiveDoc } from '../lib/live.ts';
import { AttentionProvider } from '../lib/useAttention.tsx';
import { BusinessProvider } from '../lib/useBusiness.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NoBusiness } from './NoBusiness.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { pages } from './routes.tsx';
import { Shell } from './Shell.tsx';
import { PageSkeleton, ShellSkeleton } from './ShellSkeleton.tsx';

/** The signed-in product: whose business it is, its frame, and the page that the address names. */
export default function Dashboard({ user }: { user: User }) {
  return (
    <BrowserRouter>
      <ChosenBusiness user={user}>
        <AttentionProvider>
          <ToastProvider>
            <LocalDemo>
              <Shell>
                <CurrentPage />
              </Shell>
            </LocalDemo>
          </ToastProvider>
        </AttentionProvider>
      </ChosenBusiness>
    </BrowserRouter>
  );
}

/** The clock that can be moved and the tour, on the emulators only. */
function LocalDemo({ children }: { children: ReactNode }) {
  if (!emulators) return children;
  return (
    <LocalClockProvider>
      <GuideProvider>{children}</GuideProvider>
    </LocalClockProvider>
  );
}

const lastBusinessKey = 'followthrough.business';

function ChosenBusiness({ user, children }: { user: User; children: ReactNode }) {
  const membership = useLiveDoc(collections.user(user.uid));
  const [wanted, setWanted] = useState(() => localStorage.getItem(lastBusinessKey));
  const businesses = membership.data?.businesses ?? {};
  const businessId = wanted !== null && wanted in businesses ? wanted : Object.keys(businesses)[0];
  const business = useLiveDoc(businessId === undefined ? null : collections.business(businessId));
  const role = businessId === undefined ? undefined : businesses[businessId];

  const error = membership.error ?? business.error;
  if (error) {
    return (
      <main className="mx-auto max-w-md px-4 py-16">
        <ErrorNote title="Your business could not be loaded" retry={() => window.location.reload()}>
          Your leads are still being answered. Check your connection and try again.
        </ErrorNote>
      </main>
    );
  }
  if (membership.loading) return <ShellSkeleton />;
  if (businessId === undefined || role === undefined) return <NoBusiness email={user.email} />;
  if (!business.data) return <ShellSkeleton />;
  const switchTo = (id: string) => {
    localStorage.setItem(lastBusinessKey, id);
    setWanted(id);
  };
  return (
    // Another business is another dashboard: nothing of the first may stay on the screen.
    <BusinessProvider key={businessId} {...{ user, businessId, role, businesses, switchTo }} business={business.data}>
      {children}
    </BusinessProvider>
  );
}

function CurrentPage() {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary resetKey={pathname}>
      <Suspense key={pathname} fallback={<PageSkeleton />}>
        <Routes>
          {pages.map(({ path, page: Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
