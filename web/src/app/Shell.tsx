import type { ReactNode } from 'react';
import { useUnsaved } from '../lib/drafts.ts';
import { useUnloadGuard } from '../lib/useUnloadGuard.ts';
import { ClockBar } from '../features/local-clock/ClockBar.tsx';
import { GuideStrip } from '../features/guide/GuideStrip.tsx';
import { BusinessSwitcher } from './BusinessSwitcher.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import { PauseBanner } from './PauseBanner.tsx';
import { SideBar } from './SideBar.tsx';
import { TabBar } from './TabBar.tsx';

/** The frame around every signed-in page. */
export function Shell({ children }: { children: ReactNode }) {
  // Wherever somebody is: closing the tab loses what they have typed on another page, too.
  useUnloadGuard(useUnsaved().length > 0);
  return (
    <div className="min-h-dvh pb-20 md:pb-0 md:pl-60">
      <a
        href="#main"
        className="sr-only rounded-md bg-accent px-4 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        Skip to content
      </a>
      <SideBar />
      <header className="border-b border-line bg-surface px-3 py-1.5 md:hidden">
        <BusinessSwitcher />
      </header>
      <ClockBar />
      <OfflineBanner />
      <PauseBanner />
      <GuideStrip />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <TabBar />
    </div>
  );
}
